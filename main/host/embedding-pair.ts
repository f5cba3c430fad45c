import type { Embeddings } from '../../src/align/index.ts'
import { sentenceText, succeed, type Outcome, type SegmentedDocument } from '../../src/model/index.ts'
import { openEmbeddingModel } from './embedding-model.ts'
import { loadEmbeddingPlugIn } from './embedding-plugin.ts'

/** Which model gives sentences their vectors, and where the plug-in lies that runs it. Folders. */
export interface EmbeddingChoice {
  readonly model: string
  readonly plugIns: string
}

/**
 * The vectors of all sentences of two documents. Whoever no longer wants them ends the thread. Fails as
 * `loadEmbeddingPlugIn` and `openEmbeddingModel` do.
 */
export async function embedPair(
  { model: folder, plugIns }: EmbeddingChoice,
  documents: readonly [source: SegmentedDocument, target: SegmentedDocument],
  onShare: (share: number) => void,
): Promise<Outcome<Embeddings>> {
  const plugIn = await loadEmbeddingPlugIn(plugIns)
  if (!plugIn.ok) return plugIn
  const model = await openEmbeddingModel(folder, plugIn.value)
  if (!model.ok) return model
  onShare(0)
  const [left, right] = documents.map((document) => document.sentences.map((_, index) => sentenceText(document, index))) as [
    string[],
    string[],
  ]
  const rows = await model.value.embed([...left, ...right], onShare)
  if (!rows.ok) return rows
  const { dimensions } = model.value
  const border = left.length * dimensions
  return succeed({ source: rows.value.subarray(0, border), target: rows.value.subarray(border), dimensions })
}
