import { worded, type InterfaceLanguage, type Message, type WordingTable } from '../model/index.ts'
import { DOCUMENT_RULES, PAIR_RULES } from './rules.ts'

/** What persons mark needs no reason: they are it. */
const MARKED: WordingTable = {
  person: { en: 'Marked by {author}.', zh: '由{author}标出。' },
  'person.nameless': { en: 'Marked by a reviewer who gave no name.', zh: '由未署名的审校者标出。' },
}

const WORDINGS: WordingTable = Object.assign({}, MARKED, ...[...PAIR_RULES, ...DOCUMENT_RULES].map((rule) => rule.wording))

/** The sentence of a flag; see `worded`. */
export function wordFlag(message: Message, language: InterfaceLanguage): string {
  return worded(WORDINGS, message, language).trim()
}
