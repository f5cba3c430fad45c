import { alignWith, likeness, type AlignOptions } from '../../src/align/index.ts'
import { joinedText, sentenceText, succeed, type Bead, type Document, type SegmentedDocument } from '../../src/model/index.ts'
import { bordered, hardBorders, segmentLines, segmentText } from '../../src/segment/index.ts'
import { AlignTeam } from './align-team.ts'
import { checkJob } from './check-job.ts'
import { readyStack } from './dictionary-stack.ts'
import type { ReviewJob, ReviewResult, Stage } from './work.ts'

/** Cuts both documents into sentences, aligns them, says whether they look like a pair, and flags every bead. */
export async function reviewJob(job: ReviewJob, onProgress: (stage: Stage, share: number) => void): Promise<ReviewResult> {
  onProgress('segment', 0)
  const source = segmented(job.source, job.lines)
  onProgress('segment', 0.5)
  const target = segmented(job.target, job.lines)
  onProgress('segment', 1)
  const borders = job.borders ? hardBorders(source, target, job.borders) : succeed([])
  if (!borders.ok) return { problem: borders.problem, source, target, beads: [], likeness: 0, pair: false, flags: [], dictionaries: [] }
  const dictionaries = readyStack(job.dictionaries, job.glossaries ?? [])
  const { lexicon } = dictionaries
  const beads = await alignTogether(source, target, { lexicon, borders: borders.value }, job, (share) => onProgress('align', share))
  const { figure, pair } = likeness(source, target, beads, { lexicon })
  const pairs = () => beads.map((bead, id) => ({ id, source: joinedText(source, bead.source), target: joinedText(target, bead.target) }))
  const { glossaries } = job
  const flags = glossaries ? checkJob({ kind: 'check', pairs: pairs(), glossaries }, (share) => onProgress('check', share)) : []
  const use = dictionaries.use(source.sentences.map((_, index) => sentenceText(source, index)))
  return { source, target, beads, likeness: figure, pair, flags, dictionaries: use.parts }
}

/** Aligns with all cores that help. */
async function alignTogether(
  source: SegmentedDocument,
  target: SegmentedDocument,
  options: Pick<AlignOptions, 'lexicon' | 'borders'>,
  { dictionaries, glossaries }: ReviewJob,
  onProgress: (share: number) => void,
): Promise<readonly Bead[]> {
  const sentences = source.sentences.length + target.sentences.length
  const team = new AlignTeam({ sentences, dictionaries, glossaries: glossaries ?? [] })
  try {
    return bordered(await alignWith(source, target, team, { ...options, onProgress }), options.borders ?? [])
  } finally {
    await team.close()
  }
}

function segmented(document: Document, lines: boolean): SegmentedDocument {
  const cut = lines ? segmentLines(document.text) : segmentText(document.text, document.side === 'source' ? 'zh' : 'en')
  return { document, ...cut }
}
