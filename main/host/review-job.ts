import { align, likeness } from '../../src/align/index.ts'
import { joinedText, sentenceText, type Document, type SegmentedDocument } from '../../src/model/index.ts'
import { segmentLines, segmentText } from '../../src/segment/index.ts'
import { checkJob } from './check-job.ts'
import { readyStack } from './dictionary-stack.ts'
import type { ReviewJob, ReviewResult, Stage } from './work.ts'

/** Cuts both documents into sentences, aligns them, says whether they look like a pair, and flags every bead. */
export function reviewJob(job: ReviewJob, onProgress: (stage: Stage, share: number) => void): ReviewResult {
  onProgress('segment', 0)
  const source = segmented(job.source, job.lines)
  onProgress('segment', 0.5)
  const target = segmented(job.target, job.lines)
  onProgress('segment', 1)
  const dictionaries = readyStack(job.dictionaries, job.glossaries ?? [])
  const { lexicon } = dictionaries
  const beads = align(source, target, { lexicon, onProgress: (share) => onProgress('align', share) })
  const { figure, pair } = likeness(source, target, beads, { lexicon })
  const pairs = beads.map((bead, id) => ({ id, source: joinedText(source, bead.source), target: joinedText(target, bead.target) }))
  const flags = job.glossaries ? checkJob({ kind: 'check', pairs, glossaries: job.glossaries }, (share) => onProgress('check', share)) : []
  const use = dictionaries.use(source.sentences.map((_, index) => sentenceText(source, index)))
  return { source, target, beads, likeness: figure, pair, flags, dictionaries: use.parts }
}

function segmented(document: Document, lines: boolean): SegmentedDocument {
  const cut = lines ? segmentLines(document.text) : segmentText(document.text, document.side === 'source' ? 'zh' : 'en')
  return { document, ...cut }
}
