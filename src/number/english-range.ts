import type { NumberMention } from './mention.ts'
import { SCALES } from './english-words.ts'
import { joinNeighbours } from './neighbour.ts'

const JOINT = /^(?: ?(?:-|–|—|to|and|or|through) ?)(?:[A-Z]{0,3}[$€£¥]|RMB ?|[A-Z]{2,3})?$/

/** "3-5 years", "12 to 14 million", "between 3% and 5%": one mention, the lower end with the scale and sign of the upper. */
export function joinRanges(text: string, mentions: readonly NumberMention[]): readonly NumberMention[] {
  return joinNeighbours(mentions, (low, high) => joinRange(text, low, high))
}

function joinRange(text: string, low: NumberMention, high: NumberMention): NumberMention | null {
  const joint = text.slice(low.range[1], Math.min(high.range[0], low.range[1] + 12))
  if (low.high !== undefined || high.range[0] - low.range[1] > 12 || !JOINT.test(joint)) return null
  if (/or/.test(joint) && isOneApart(text, low, high))
    return { ...high, range: [low.range[0], high.range[1]], value: low.value * scaleOf(text, high), high: high.value }
  if (/and|or/.test(joint) && !/\bbetween\s+\S{0,12}$/i.test(text.slice(Math.max(0, low.range[0] - 12), low.range[0]))) return null
  if (low.kind !== high.kind && low.kind !== 'cardinal') return shortYear(text, low, high) ?? dayRange(text, low, high, joint)
  // "fell 21.2 to $31.5 billion" are two numbers.
  if (/[$€£¥]/.test(joint) && !/[$€£¥]$/.test(text.slice(0, low.range[0]))) return null
  if (low.kind === 'ordinal' || low.approximate === 'several' || high.approximate === 'several') return null
  const scale = scaleOf(text, high)
  const inherits = low.kind === 'cardinal' && scale > 1 && scaleOf(text, low) === 1 && low.value * scale < high.value
  const value = inherits ? low.value * scale : low.value
  if (value >= high.value || (high.kind === 'year' && low.value < 1000)) return null
  const readings = [...(high.readings ?? []), ...(inherits ? [low.value] : [])]
  return {
    ...high,
    range: [low.range[0], high.range[1]],
    value,
    high: high.value,
    ...(readings.length === 0 ? {} : { readings }),
    firm: low.firm || high.firm,
  }
}

/** "eight or nine hundred": one scale for both. */
function isOneApart(text: string, low: NumberMention, high: NumberMention): boolean {
  const scale = scaleOf(text, high)
  return (
    scale > 1 && low.kind === 'cardinal' && high.kind === 'cardinal' && scaleOf(text, low) === 1 && high.value / scale - low.value === 1
  )
}

/** "August 8 to 28": the second day, where nothing is counted by it. */
function dayRange(text: string, low: NumberMention, high: NumberMention, joint: string): NumberMention | null {
  if (low.kind !== 'day' || high.kind !== 'cardinal' || !/to|-|–|through/.test(joint) || high.value <= low.value || high.value > 31)
    return null
  if (!/^(?:st|nd|rd|th)?(?:[,.;)]|\s(?:in|at|of|this|last|\d{4})\b|$)/.test(text.slice(high.range[1], high.range[1] + 8))) return null
  return { ...low, range: [low.range[0], high.range[1]], high: high.value }
}

/** "2015-20", "1998–99": the second year by its last two digits. */
function shortYear(text: string, low: NumberMention, high: NumberMention): NumberMention | null {
  if (low.kind !== 'year' || high.kind !== 'cardinal' || !/^[-–]$/.test(text.slice(low.range[1], high.range[0]))) return null
  if (!/^\d\d$/.test(text.slice(...high.range)) || high.value <= low.value % 100) return null
  return { ...low, range: [low.range[0], high.range[1]], high: Math.floor(low.value / 100) * 100 + high.value }
}

/** The scale word or letter that a mention is written with, 1 without one. */
function scaleOf(text: string, mention: NumberMention): number {
  const written = text.slice(mention.range[0], Math.min(mention.range[1], mention.range[0] + 60))
  const digits = /^[\d.,]+/.exec(written)?.[0].replaceAll(',', '')
  if (digits !== undefined) return mention.value > 0 ? Math.round(mention.value / Number(digits)) : 1
  const scale = /\b(hundred|thousand|million|billion|trillion)$/.exec(written)?.[1]
  return SCALES.get(scale ?? '') ?? 1
}
