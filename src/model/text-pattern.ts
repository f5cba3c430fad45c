import { fail, succeed, type Outcome } from './outcome.ts'
import { patternFault } from './pattern-fault.ts'

/** How a person looks for something in a text. */
export interface PatternForm {
  /** A regular expression in JavaScript's syntax; else the words as they are. */
  readonly regex: boolean
  readonly caseSensitive: boolean
  /** Only where no letter or digit stands before or behind it. Chinese has no spaces: its characters count as words of their own. */
  readonly wholeWords: boolean
}

const SIGNS = /[\\^$.*+?()[\]{}|/]/gu

/** A regular expression that stands for the text itself. */
export function escaped(text: string): string {
  return text.replace(SIGNS, '\\$&')
}

/**
 * The expression of a source, with `flags` besides those that the form asks for. What is valid without the Unicode flag only is taken without it.
 * Fails with `listing.bad-pattern`, or with the code of a `PatternFault`, which names the place (from 1): only for sources that a person wrote.
 */
export function textExpression(source: string, { caseSensitive, wholeWords }: PatternForm, flags = ''): Outcome<RegExp> {
  let reason = ''
  for (const unicode of ['u', '']) {
    const letter = unicode ? '(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}_]' : '\\w'
    try {
      // Alone first: `a)(b` is none, though the group around it would make it one.
      const alone = new RegExp(source, unicode)
      // An edge of the match that is no letter itself needs none beside it.
      const edge = `(?:(?<!${letter})|(?!${letter}))`
      const whole = `${edge}(?:${source})${edge}`
      return succeed(new RegExp(wholeWords ? whole : alone.source, `${flags}${unicode}${caseSensitive ? '' : 'i'}`))
    } catch (error) {
      reason ||= error instanceof Error ? error.message : String(error)
    }
  }
  const fault = patternFault(source)
  if (fault) return fail(`listing.${fault.kind}`, { pattern: source, place: fault.at + 1, sign: source.charAt(fault.at) })
  return fail('listing.bad-pattern', { pattern: source, reason: reason.replace(/^Invalid regular expression: (?:\/.*\/\w*: )?/su, '') })
}
