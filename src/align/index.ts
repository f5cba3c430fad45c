export { align, type AlignOptions } from './align.ts'
export { addConcepts, buildLexicon, EMPTY_LEXICON, type Gloss, type Lexicon, type LexiconEntry } from './lexicon.ts'
export { WEIGHTS, type Weights } from './weights.ts'
