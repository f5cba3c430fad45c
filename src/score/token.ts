/** A word with what joins its parts, or a mark on its own. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}\s]/gu
const PIECE = new RegExp(`${TOKEN.source}|\\s+`, 'gu')

/** The words and marks of an English text, as edits are counted. */
export function tokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? []
}

/** The same with the white space between them: together they are the text. */
export function tokensAndSpaces(text: string): readonly string[] {
  return text.match(PIECE) ?? []
}
