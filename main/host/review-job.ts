import { alignWith, likeness, type AlignOptions } from '../../src/align/index.ts'
import { joinedText, sentenceText, succeed, type Document, type Outcome, type SegmentedDocument } from '../../src/model/index.ts'
import { bordered, hardBorders, segmentLines, segmentText } from '../../src/segment/index.ts'
import { AlignTeam } from './align-team.ts'
import { readyStack } from './dictionary-stack.ts'
import type { ReviewJob, ReviewResult, Stage } from './work.ts'

/** Cuts both documents into sentences, aligns them with all cores that help, says whether they look like a pair, and flags every bead. */
export async function reviewJob(job: ReviewJob, onProgress: (stage: Stage, share: number) => void): Promise<ReviewResult> {
  const team = new AlignTeam({
    characters: job.source.text.length + job.target.text.length,
    dictionaries: job.dictionaries,
    glossaries: job.glossaries ?? [],
  })
  try {
    return await review(job, team, onProgress)
  } finally {
    await team.close()
  }
}

async function review(job: ReviewJob, team: AlignTeam, onProgress: (stage: Stage, share: number) => void): Promise<ReviewResult> {
  onProgress('segment', 0)
  const source = segmented(job.source, job.lines !== false)
  onProgress('segment', 0.5)
  const target = segmented(job.target, job.lines === true)
  onProgress('segment', 1)
  const borders = job.borders ? hardBorders(source, target, job.borders) : succeed([])
  const nothing = { source, target, beads: [], likeness: 0, pair: false, flags: [], dictionaries: [] }
  if (!borders.ok) return { ...nothing, problem: borders.problem }
  const embeddings = await embeddingsOf(job, source, target, (share) => onProgress('embed', share))
  if (!embeddings.ok) return { ...nothing, problem: embeddings.problem }
  const dictionaries = readyStack(job.dictionaries, job.glossaries ?? [])
  const { lexicon } = dictionaries
  const options = { lexicon, borders: borders.value, ...embeddings.value, onProgress: (share: number) => onProgress('align', share) }
  const beads = bordered(await alignWith(source, target, team, options), borders.value)
  const { figure, pair } = likeness(source, target, beads, { lexicon })
  const flags = await flagsOf(job, { source, target, beads }, (share) => onProgress('check', share))
  const use = dictionaries.use(source.sentences.map((_, index) => sentenceText(source, index)))
  return { source, target, beads, likeness: figure, pair, flags, dictionaries: use.parts }
}

/** The vectors of all sentences where a model was chosen, which else need not be loaded. */
async function embeddingsOf(
  { embeddings }: ReviewJob,
  source: SegmentedDocument,
  target: SegmentedDocument,
  onShare: (share: number) => void,
): Promise<Outcome<Pick<AlignOptions, 'embeddings'>>> {
  if (!embeddings) return succeed({})
  const { embedPair } = await import('./embedding-pair.ts')
  const vectors = await embedPair(embeddings, [source, target], onShare)
  return vectors.ok ? succeed({ embeddings: vectors.value }) : vectors
}

/** The flags of every bead; none where no checks are asked for, which then need not be loaded. */
async function flagsOf(
  { glossaries, rules, dictionaries }: ReviewJob,
  { source, target, beads }: Pick<ReviewResult, 'source' | 'target' | 'beads'>,
  onProgress: (share: number) => void,
): Promise<ReviewResult['flags']> {
  if (!glossaries) return []
  const { checkJob } = await import('./check-job.ts')
  const pairs = beads.map((bead, id) => ({ id, source: joinedText(source, bead.source), target: joinedText(target, bead.target) }))
  return checkJob({ kind: 'check', pairs, glossaries, dictionaries, ...(rules ? { rules } : {}) }, onProgress)
}

function segmented(document: Document, lines: boolean): SegmentedDocument {
  const cut = lines ? segmentLines(document.text) : segmentText(document.text, document.side === 'source' ? 'zh' : 'en')
  return { document, ...cut }
}
