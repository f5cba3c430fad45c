import { checkJob } from '../../main/host/check-job.ts'
import { NO_DICTIONARIES } from '../../main/host/dictionary-stack.ts'
import { loadPatternBase } from '../../main/host/glossary-file.ts'
import { storeReview } from '../../main/host/make-review.ts'
import { document } from '../../main/host/read-document.ts'
import { joinedText, type SegmentedDocument, type Side } from '../../src/model/index.ts'
import { segmentText } from '../../src/segment/index.ts'
import { longTexts } from './text.ts'

/** Makes a project file of `rows` rows, aligned one to one and checked, without asking the aligner. */
export async function makeBigProject(path: string, name: string, rows: number): Promise<void> {
  const { chinese, english } = longTexts(rows)
  const [source, target] = [segmented(chinese, 'source'), segmented(english, 'target')]
  if (source.sentences.length !== rows || target.sentences.length !== rows)
    throw new Error('The generated texts are cut in another way than meant')
  const beads = source.sentences.map((_, index) => ({
    source: [index],
    target: [index],
    confidence: 0.95,
    reasons: [],
    origin: { kind: 'aligner' } as const,
  }))
  const glossaries = await loadPatternBase()
  if (!glossaries.ok) throw new Error(glossaries.problem.code)
  const pairs = beads.map((bead, id) => ({ id, source: joinedText(source, bead.source), target: joinedText(target, bead.target) }))
  const flags = checkJob({ kind: 'check', pairs, glossaries: glossaries.value, dictionaries: NO_DICTIONARIES }, () => undefined)
  storeReview(path, name, { source, target, beads, likeness: 1, pair: true, flags, dictionaries: [] }).close()
}

function segmented(text: string, side: Side): SegmentedDocument {
  const read = { name: `${side}.txt`, text, encoding: 'utf8', sha256: '0'.repeat(64) }
  return { document: document(read, side), ...segmentText(text, side === 'source' ? 'zh' : 'en') }
}
