import { addConcepts, align, EMPTY_LEXICON, likeness, type Lexicon } from '../../src/align/index.ts'
import { joinedText, type Document, type Glossary, type Outcome, type SegmentedDocument } from '../../src/model/index.ts'
import { segmentLines, segmentText } from '../../src/segment/index.ts'
import { checkJob } from './check-job.ts'
import { loadDictionary } from './dictionary.ts'
import type { ReviewJob, ReviewResult, Stage } from './work.ts'

/** Cuts both documents into sentences, aligns them, says whether they look like a pair, and flags every bead. */
export async function reviewJob(job: ReviewJob, onProgress: (stage: Stage, share: number) => void): Promise<ReviewResult> {
  onProgress('segment', 0)
  const source = segmented(job.source, job.lines)
  onProgress('segment', 0.5)
  const target = segmented(job.target, job.lines)
  onProgress('segment', 1)
  const dictionary = await loadDictionary()
  const lexicon = lexiconOf(dictionary, job.glossaries ?? [])
  const beads = align(source, target, { ...(lexicon ? { lexicon } : {}), onProgress: (share) => onProgress('align', share) })
  const { figure, pair } = likeness(source, target, beads, lexicon ? { lexicon } : {})
  const pairs = beads.map((bead, id) => ({ id, source: joinedText(source, bead.source), target: joinedText(target, bead.target) }))
  const flags = job.glossaries ? checkJob({ kind: 'check', pairs, glossaries: job.glossaries }, (share) => onProgress('check', share)) : []
  const dictionaryMissing = dictionary.ok ? null : dictionary.problem.code
  return { source, target, beads, likeness: figure, pair, flags, dictionaryMissing }
}

function segmented(document: Document, lines: boolean): SegmentedDocument {
  const cut = lines ? segmentLines(document.text) : segmentText(document.text, document.side === 'source' ? 'zh' : 'en')
  return { document, ...cut }
}

/** What the glossaries say of words counts more than the dictionary, and helps where there is none. */
function lexiconOf(dictionary: Outcome<Lexicon>, glossaries: readonly Glossary[]): Lexicon | null {
  const concepts = glossaries.flatMap((glossary) => glossary.concepts)
  if (!dictionary.ok && concepts.length === 0) return null
  return addConcepts(dictionary.ok ? dictionary.value : EMPTY_LEXICON, concepts)
}
