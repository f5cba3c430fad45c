import type { Side } from '../../model/index.ts'

const CHINESE_STOPS = '，；：。！？…—,;:!?'
/** After a stop and the quotation mark that closes there; not between the marks of a row, nor inside a number. */
const CHINESE = new RegExp(`(?<=[${CHINESE_STOPS}][”’」』"']?)(?![${CHINESE_STOPS}”’」』"'\\d])`, 'u')
/** English also goes on without a stop, at a conjunction. */
const ENGLISH = new RegExp(
  [
    String.raw`(?<=[,;:.!?—–][’”"']?)\s+`,
    '(?<=[—–])',
    String.raw`\s+(?=(?:and|but|because|when|while|which|who|so|as|if|although|though|before|after|until|since)\s)`,
  ].join('|'),
  'u',
)

/** The clauses of a sentence, roughly: what stands between its stops (and conjunctions). At least one. */
export function clausesOf(text: string, side: Side): readonly string[] {
  const clauses = text.split(side === 'source' ? CHINESE : ENGLISH).filter((clause) => clause.trim() !== '')
  return clauses.length === 0 ? [text] : clauses
}
