import { fill, type InterfaceLanguage, type Message } from '../model/index.ts'
import type { WordingTable } from './rule.ts'
import { DOCUMENT_RULES, PAIR_RULES } from './rules.ts'

/** What persons mark needs no reason: they are it. */
const MARKED: WordingTable = {
  person: { en: 'Marked by {author}.', zh: '由{author}标出。' },
  'person.nameless': { en: 'Marked by a reviewer who gave no name.', zh: '由未署名的审校者标出。' },
}

const WORDINGS: WordingTable = Object.assign({}, MARKED, ...[...PAIR_RULES, ...DOCUMENT_RULES].map((rule) => rule.wording))

/** The sentence of a flag. Throws a RangeError for a code that no rule makes. */
export function wordFlag(message: Message, language: InterfaceLanguage): string {
  const wording = WORDINGS[message.code]
  if (!wording) throw new RangeError(`No wording for the flag message ${message.code}`)
  return fill(wording[language], message.values).trim()
}
