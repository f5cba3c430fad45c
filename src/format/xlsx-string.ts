/**
 * What an XML writer or reader of spreadsheets would change on the way: a carriage return, the characters that XML 1.0
 * discourages, U+FFFD (which some writers drop), and text that looks like an escape itself.
 */
const FRAGILE = /[\r\u007F-\u009F\uFDD0-\uFDEF\uFFFD]|_(?=x[0-9A-Fa-f]{4}_)|[\u{1FFFE}\u{1FFFF}]/gu

/** Text as a string of an XLSX file (ST_Xstring, ECMA-376 part 1, 22.9.2.19): fragile characters become `_xHHHH_`. */
export function escapeXlsxString(text: string): string {
  return text.replace(FRAGILE, escapeUnits)
}

/** The text with its first character escaped too, for writers that trip over a certain text as a whole. */
export function escapeFirstCharacter(text: string): string {
  return text === '' ? '' : escapeUnits(text.slice(0, 1)) + escapeXlsxString(text.slice(1))
}

function escapeUnits(characters: string): string {
  return [...Array(characters.length).keys()]
    .map((index) => `_x${characters.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('')
}
