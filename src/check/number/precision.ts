import type { Approximation } from '../../number/index.ts'
import type { Mismatch } from './pairing.ts'
import type { Texts } from './texts.ts'

// "grew 3.5, 4.6 and 5.7 percent", "30 out of every 100": the sign may stand at the end of the list.
const LISTED =
  /^\)?(?:\s*(?:,|and|or|to|-|–|—|;|versus|vs\.?|respectively)?\s*\(?(?:or )?[\d.]+\)?)*\s*-?(?:%|per ?cent|pct\b|percentage|points?\b|pp\b|out of|basis|in every|of every)/

// "9.2%, 12.5 and 9.4%", "66.1, 50.9% and 37.7%", "4.4% - 4.9": where one of a list has its sign, each has its own.
const SIGNED_BEFORE = /(?:%|per ?cent)(?:,? (?:and )?| ?[-–—] ?)$/
const SIGNED_AFTER = /^\s*,\s*[\d.]+\s*(?:%|per ?cent),?\s*(?:and|or)?\s*[\d.]+\s*(?:%|per ?cent)/

/** Whether 30% became a bare 30. */
export function percentLost([source, target]: Mismatch, texts: Texts): boolean {
  if (source.mention.kind !== 'percent' || target.mention.kind !== 'cardinal' || source.value !== target.value) return false
  if (!/[%％]|百分/.test(texts.source.slice(...source.mention.range))) return false
  const [start, end] = target.mention.range
  const before = texts.target.slice(Math.max(0, start - 160), start)
  const after = texts.target.slice(end, end + 80)
  if (/^[\s-]*points?\b/.test(after)) return false
  if (SIGNED_BEFORE.test(before) || SIGNED_AFTER.test(after)) return true
  return !LISTED.test(after) && !/percentages?\b(?!\s+points?)|\bper ?cent of|\bin per ?cent|\(%\)/i.test(clauseEnd(before))
}

/** Whether 3个百分点 became 3 percent, which is another amount. */
export function pointsLost([source, target]: Mismatch, texts: Texts): boolean {
  if (target.mention.kind !== 'percent' || source.value !== target.value || !/百分点$/.test(texts.source.slice(...source.mention.range)))
    return false
  return !/points?\b|\bpp\b|basis/i.test(texts.target.slice(target.mention.range[0], target.mention.range[1] + 60))
}

/** What stands in front of a number in its own clause. */
function clauseEnd(before: string): string {
  return before.replace(/^.*(?:[,;:.](?=\s)|\()/s, '')
}

// Any of these in front of or behind the number says that it is not exact.
const HEDGED =
  /more|over|above|exceed|surpass|least|beyond|excess|upward|plus|odd|\+|nearly|almost|close|approach|less|under|below|fewer|up to|about|around|approximately|roughly|some|or so|estimat|~|as (?:many|much|high)|top(?:s|ped)\b|pass|cross|break|reach|average|several|dozen|past|greater|higher|lower|outstrip|outnumber|early|mid|late|within|short|circa|between|than\b/i

/** Which of 多, 近 and 约 the English dropped, or null. Only plain amounts are looked at. */
export function vaguenessLost([source, target]: Mismatch, texts: Texts): Exclude<Approximation, 'several'> | null {
  const { approximate } = source.mention
  if (approximate === undefined || approximate === 'several' || !source.required || !target.required) return null
  if (
    target.mention.approximate !== undefined ||
    source.value !== target.value ||
    source.mention.high !== undefined ||
    target.mention.high !== undefined
  )
    return null
  const [start, end] = target.mention.range
  return HEDGED.test(texts.target.slice(Math.max(0, start - 60), end + 40)) ? null : approximate
}
