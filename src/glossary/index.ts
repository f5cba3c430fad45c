export { foldChinese } from './chinese-text.ts'
export { isFunctionWord, readWords, type Word } from './english-words.ts'
export { isAccepted, TermIndex, type EnglishSighting, type IndexedConcept, type TermFinding } from './term-index.ts'
export { inflect, inflectionOf, sameWord } from './word-forms.ts'
