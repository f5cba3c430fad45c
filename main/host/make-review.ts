import { rmSync } from 'node:fs'
import type { Flag, Glossary, Segment } from '../../src/model/index.ts'
import type { DocumentPair } from '../../src/review/index.ts'
import type { BorderKind } from '../../src/segment/index.ts'
import type { ReadText } from './arrange.ts'
import type { DictionaryStack } from './dictionary-stack.ts'
import type { EmbeddingChoice } from './embedding-pair.ts'
import { Fault, faultOf } from './fault.ts'
import { ProjectFile } from './project-file.ts'
import { document } from './read-document.ts'
import { runReview, type OnProgress } from './thread.ts'
import type { ReviewResult, RuleChoice } from './work.ts'

export interface ReviewOrder {
  readonly source: ReadText
  readonly target: ReadText
  readonly glossaries: readonly Glossary[]
  readonly rules?: RuleChoice
  readonly dictionaries: DictionaryStack
  /** Goes on where the two texts do not look like a pair. */
  readonly force: boolean
  /** What is known to correspond one to one on both sides. */
  readonly borders?: BorderKind
  /** A model that compares sentences. */
  readonly embeddings?: EmbeddingChoice
  readonly signal?: AbortSignal
  readonly onProgress?: OnProgress
}

/**
 * Aligns and checks two texts. Rejects with the Faults `review.not-a-pair` (its value `figure` is the likeness in percent)
 * and `job.cancelled`, and with those of `hardBorders` and `embedPair`.
 */
export async function makeReview({
  source,
  target,
  glossaries,
  rules,
  dictionaries,
  force,
  borders,
  embeddings,
  signal,
  onProgress,
}: ReviewOrder): Promise<ReviewResult> {
  const result = await runReview(
    {
      kind: 'review',
      source: document(source, 'source'),
      target: document(target, 'target'),
      lines: false,
      glossaries,
      dictionaries,
      ...(rules ? { rules } : {}),
      ...(borders ? { borders } : {}),
      ...(embeddings ? { embeddings } : {}),
    },
    { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
  )
  if (result.problem) throw faultOf(result.problem)
  if (!result.pair && !force) throw new Fault('review.not-a-pair', { figure: Math.round(result.likeness * 100) })
  return result
}

/** Stores finished reviews as the pairs of a new project at `path`. Whole or not at all: on a fault the file is taken away again. */
export function storeReview(path: string, name: string, ...results: readonly ReviewResult[]): ProjectFile {
  const file = ProjectFile.create(path, name)
  try {
    for (const [index, result] of results.entries()) addReview(file, index + 1, result)
    return file
  } catch (error) {
    file.close()
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    throw error
  }
}

/** Writes a finished review as pair `id`; see `ProjectFile.addPair` for `aside`. */
export function addReview(file: ProjectFile, id: number, result: ReviewResult, aside = false): DocumentPair {
  const pair = reviewedPair(id, result)
  const flags = new Map<number, readonly Flag[]>()
  pair.segments.forEach((segment, index) => flags.set(segment.id, result.flags[index] ?? []))
  file.addPair(pair, result.likeness, flags, aside)
  return pair
}

/** The beads of a review as rows of a document pair, none of them looked at yet. */
export function reviewedPair(id: number, { source, target, beads }: ReviewResult): DocumentPair {
  const segments = beads.map((bead, index): Segment => ({
    ...bead,
    id: index + 1,
    state: bead.target.length === 0 ? 'initial' : 'translated',
    locked: false,
    correction: null,
  }))
  return { id, source, target, segments, nextSegment: segments.length + 1 }
}
