/**
 * A sentence for a person, as data: a code that each interface language words for itself, and the values it shows.
 * The wording stands beside the code that makes the message, never in the middle of it.
 */
export interface Message {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

export function message(code: string, values: Readonly<Record<string, string | number>> = {}): Message {
  return { code, values }
}

/** The languages of the interface. */
export type InterfaceLanguage = 'en' | 'zh'

/** A text written once for each interface language. */
export type Wording = Readonly<Record<InterfaceLanguage, string>>

/** Fills `{name}` places of a wording; a name without a value stays visible, so that a gap is seen. */
export function fill(template: string, values: Message['values']): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place))
}

/** Wordings by the code of their message. */
export type WordingTable = Readonly<Record<string, Wording>>

/**
 * A message in the words of a table. The bare code where the table does not have it: so a gap is seen, and what another version of the program wrote
 * can be shown.
 */
export function worded(table: WordingTable, { code, values }: Message, language: InterfaceLanguage): string {
  const wording = Object.hasOwn(table, code) ? table[code] : undefined
  return wording === undefined ? code : fill(wording[language], values)
}
