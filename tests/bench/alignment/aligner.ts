import { align, WEIGHTS, type Weights } from '../../../src/align/index.ts'
import { EMPTY_LEXICON, type Lexicon } from '../../../src/lexicon/index.ts'
import { loadDictionary } from '../../../main/host/dictionary.ts'
import { unwrap } from '../../../main/host/fault.ts'
import type { Bead, SegmentedDocument, Side } from '../../../src/model/index.ts'
import { segmentLines } from '../../../src/segment/index.ts'
import type { GoldDocument } from './gold.ts'

/** The dictionary by its name on the command line. Throws a Fault when it is not there. */
export async function lexiconNamed(name: string): Promise<Lexicon> {
  if (name === 'none') return EMPTY_LEXICON
  if (name === 'cedict') return unwrap(await loadDictionary())
  throw new Error(`There is no dictionary "${name}": cedict or none`)
}

type Lines = Pick<GoldDocument, 'id' | 'source' | 'target'>

/** Our aligner in this process, on sentences that are cut already. */
export function alignDocument(document: Lines, lexicon: Lexicon, weights: Weights = WEIGHTS): readonly Bead[] {
  const { source, target } = documentSides(document)
  return align(source, target, { lexicon, weights })
}

/** Both sides of a document, one sentence a line. */
export function documentSides({ id, source, target }: Lines): Record<Side, SegmentedDocument> {
  return { source: sideOf(id, 'source', source), target: sideOf(id, 'target', target) }
}

/** Lines as one side of a pair, one sentence a line. */
export function sideOf(name: string, side: Side, lines: readonly string[]): SegmentedDocument {
  const text = lines.map((line) => `${line}\n`).join('')
  const document = { name, side, language: side === 'source' ? 'zh-Hans' : 'en', text, sha256: '0'.repeat(64), encoding: 'utf-8' }
  return { document, ...segmentLines(text) }
}
