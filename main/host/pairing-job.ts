import { pairDocuments } from '../../src/align/index.ts'
import type { Document, SegmentedDocument } from '../../src/model/index.ts'
import { segmentText } from '../../src/segment/index.ts'
import { readyStack } from './dictionary-stack.ts'
import type { PairingJob, PairingResult, Stage } from './work.ts'

/** Cuts the documents into sentences and proposes pairs of them. */
export function pairingJob(
  { sources, targets, dictionaries }: PairingJob,
  onProgress: (stage: Stage, share: number) => void,
): PairingResult {
  let cut = 0
  const segmented = (document: Document): SegmentedDocument => {
    onProgress('segment', cut++ / (sources.length + targets.length))
    return { document, ...segmentText(document.text, document.side === 'source' ? 'zh' : 'en') }
  }
  const [left, right] = [sources.map(segmented), targets.map(segmented)]
  const { lexicon } = readyStack(dictionaries, [])
  return pairDocuments(left, right, { lexicon, onProgress: (share) => onProgress('align', share) })
}
