import { escaped, succeed, textExpression, type Outcome, type PatternForm, type Range } from '../model/index.ts'

/** What is looked for in the English, and what is to stand in its place. */
export interface ReplacePattern extends PatternForm {
  /** Several only as plain text: the longest that fits at a place is the one. */
  readonly finds: readonly { readonly find: string; readonly replacement: string }[]
  /** As a regular expression: with `$1`, `$<name>`, `$&` and `$$` in the replacement as in JavaScript. */
  readonly regex: boolean
}

/** One place of a text: what was there, and what stands there now. Ranges count in the old and in the new text. */
export interface ReplacedPlace {
  readonly before: Range
  readonly after: Range
}

export interface ReplacedText {
  readonly text: string
  readonly places: readonly ReplacedPlace[]
}

/** The text with every match replaced; null where nothing would change. */
export type Replacer = (text: string) => ReplacedText | null

/**
 * Makes a pattern ready. As plain text, and where case does not matter, a match that begins with a capital keeps it ("Longboard" by
 * "Strong suit", from "longboard" by "strong suit"). Fails as `textExpression` does. A regular
 * expression may take for ever: what it makes is to be run under a guard.
 */
export function replacer(pattern: ReplacePattern): Outcome<Replacer> {
  const finds = pattern.finds.filter(({ find }) => find !== '')
  const [first] = finds
  if (!first) return succeed(() => null)
  const source = pattern.regex ? first.find : alternatives(finds.map(({ find }) => find))
  const expression = textExpression(source, pattern, 'g')
  if (!expression.ok) return expression
  const replacementOf = pattern.regex
    ? (match: RegExpExecArray) => expanded(first.replacement, match)
    : plainReplacement(finds, pattern.caseSensitive)
  return succeed((text) => replaced(text, expression.value, replacementOf))
}

/**
 * A number that tells whether a text is still the one that was shown (FNV-1a of its code units, 32 bits, see
 * http://www.isthe.com/chongo/tech/comp/fnv/): it travels for thousands of rows where their texts would not.
 */
export function textPrint(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function replaced(text: string, expression: RegExp, replacementOf: (match: RegExpExecArray) => string): ReplacedText | null {
  const places: ReplacedPlace[] = []
  let [result, kept] = ['', 0]
  for (const match of text.matchAll(expression)) {
    const replacement = replacementOf(match)
    const end = match.index + match[0].length
    if (replacement === match[0]) continue
    result += text.slice(kept, match.index)
    places.push({ before: [match.index, end], after: [result.length, result.length + replacement.length] })
    result += replacement
    kept = end
  }
  return places.length === 0 ? null : { text: result + text.slice(kept), places }
}

function alternatives(texts: readonly string[]): string {
  return texts
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
}

function plainReplacement(finds: ReplacePattern['finds'], caseSensitive: boolean): (match: RegExpExecArray) => string {
  const keyOf = (text: string) => (caseSensitive ? text : text.toLowerCase())
  const known = new Map(finds.map((find) => [keyOf(find.find), find] as const).toReversed())
  return ([found]) => {
    const { find, replacement } = known.get(keyOf(found)) ?? { find: found, replacement: found }
    const gained = !caseSensitive && /^\p{Ll}/u.test(find) && /^\p{Lu}/u.test(found)
    return gained ? replacement.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : replacement
  }
}

/** The replacement of one match: GetSubstitution of ECMA-262, without the text before and after the match. */
function expanded(replacement: string, match: RegExpExecArray): string {
  return replacement.replace(/\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/gu, (written, dollar, all, digits, name) => {
    if (dollar !== undefined) return '$'
    if (all !== undefined) return match[0]
    if (name !== undefined) return match.groups ? (match.groups[String(name)] ?? '') : String(written)
    const number = String(digits)
    for (const length of [number.length, 1]) {
      const group = Number(number.slice(0, length))
      if (group > 0 && group < match.length) return (match[group] ?? '') + number.slice(length)
    }
    return String(written)
  })
}
