/** `text` as a message quotes it: cut behind `most` code units, or before the character that they would cut in two. */
export function quoted(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')}…` : text
}
