import type { Document, Side } from '../../src/model/index.ts'
import type { ReadText } from './arrange.ts'

/** One side as a document. Its language follows from its side; Chinese in traditional characters is told by the encoding. */
export function document({ name, text, encoding, sha256 }: ReadText, side: Side): Document {
  const chinese = /big5/iu.test(encoding) ? 'zh-Hant' : 'zh-Hans'
  return { name, side, language: side === 'source' ? chinese : 'en', text, sha256, encoding }
}
