import type { Mismatch } from './pairing.ts'
import type { Term } from './term.ts'
import type { Texts } from './texts.ts'

/** The numbers that a pair's texts begin with as points of a list (`12.`, 十二、). */
export interface LabelMatch {
  readonly mismatch: Mismatch | null
  /** The label that the English lost, where it has no other in its place. */
  readonly lost: Term | null
  readonly settled: ReadonlySet<Term>
}

const NONE: LabelMatch = { mismatch: null, lost: null, settled: new Set() }

/** Holds the number that a Chinese text begins with against that of the English; labels count nothing, so they answer for nothing else. */
export function matchLabels(source: readonly Term[], target: readonly Term[], texts: Texts): LabelMatch {
  const own = labelOf(source, texts.source, /^\s*[（(【]?$/, /^\s*[、.．)）】](?!\d)/)
  const other = labelOf(target, texts.target, /^\s*[([]?(?:No\. ?)?$/, /^\s*[.)\]:](?!\d)/)
  if (own === null) return other === null ? NONE : { ...NONE, settled: new Set([other]) }
  if (other === null) {
    // "IV.", "b)", "Fourth,", and a sentence that has been cut in front of its number.
    const said = /^\s*[([]?(?:[ivxIVX]+|[a-zA-Z])[.)\]]|^\s*(?:(?:First|Second|Third|Four|Fif|Six|Seven|Eigh|Nin|Ten)|[a-z])/.test(
      texts.target,
    )
    const digits = /\d/.test(texts.source.slice(...own.mention.range))
    return said || !digits || isHeading(texts, own) || target.some((term) => term.value === own.value)
      ? { ...NONE, settled: new Set([own]) }
      : { ...NONE, lost: own, settled: new Set([own]) }
  }
  return { mismatch: own.value === other.value ? null : [own, other], lost: null, settled: new Set([own, other]) }
}

/** A title of a few words: books set its number apart, or leave it out. */
function isHeading({ source, target }: Texts, label: Term): boolean {
  const title = source.slice(label.mention.range[1] + 1).trim()
  return title.length <= LONGEST_TITLE && !/[，。；！？,;!?]/.test(title) && !/[.;!?]\s*$/.test(target)
}

const LONGEST_TITLE = 12

function labelOf(terms: readonly Term[], text: string, before: RegExp, after: RegExp): Term | null {
  const [first] = terms
  if (first === undefined || first.mention.high !== undefined || first.value >= 1000) return null
  const [start, end] = first.mention.range
  return start < 8 && end - start <= 4 && before.test(text.slice(0, start)) && after.test(text.slice(end, end + 3)) ? first : null
}
