import { joinNeighbours, type NumberMention } from '../../number/index.ts'

// "6-foot-7", "6ft 7in", "six feet four inches", 6'7".
const FEET = /^(?:-?(?:foot|feet|ft)\.?-|[ -]?(?:foot|feet|ft)\.?,? ?(?:and )?|['′’] ?)$/
const SIGN = /^['′’]/
const INCHES = /^(?:-?in(?:ch(?:es)?)?\b| in(?:ch(?:es)?)?\b|["″”]|''|’’)/
const FOOT_AND = /^-?(?:foot|feet|ft)\.?-/

/** Feet and inches as one number of feet: a length told in both is one length. */
export function joinFeet(text: string, mentions: readonly NumberMention[]): readonly NumberMention[] {
  return joinNeighbours(mentions, (feet, inches) => {
    if (inches.value >= 12 || feet.kind !== 'cardinal' || inches.kind !== 'cardinal' || inches.range[0] - feet.range[1] > 10) return null
    if (feet.high !== undefined || inches.high !== undefined || !Number.isInteger(feet.value)) return null
    const between = text.slice(feet.range[1], inches.range[0])
    if (!FEET.test(between)) return null
    const after = text.slice(inches.range[1], inches.range[1] + 8)
    const isSigned = FOOT_AND.test(between) || INCHES.test(after)
    if (!isSigned || (SIGN.test(between) && feet.value > 20)) return null
    return { ...feet, range: [feet.range[0], inches.range[1]], value: feet.value + inches.value / 12, firm: true }
  })
}

/** Whether a mention is feet and inches. */
export function isFeetAndInches(written: string): boolean {
  return /[ \d-](?:foot|feet|ft)\b|\d['′’] ?\d/.test(written)
}
