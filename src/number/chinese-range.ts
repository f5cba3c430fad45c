import type { NumberMention } from './mention.ts'
import { unitValue } from './chinese-numeral.ts'
import { joinNeighbours } from './neighbour.ts'

const JOINT =
  /^(?:%)? ?(?:个|年|月|日|元|岁|人|倍|户|家|天|小时|分钟|米|公里|吨|度|点|名)?(?:-|—{1,2}|–|~|～|至|到) ?(?:今年|当年|同年|次年)?$/

/** 3—5年, 1200万至1400万, 10%-20%: two mentions as one, the lower with the scale, sign and kind of the upper. */
export function joinRanges(text: string, mentions: readonly NumberMention[]): readonly NumberMention[] {
  return joinNeighbours(mentions, (low, high) => joinRange(text, low, high))
}

function joinRange(text: string, low: NumberMention, high: NumberMention): NumberMention | null {
  if (low.high !== undefined || high.high !== undefined || high.range[0] - low.range[1] > 6) return null
  if (!JOINT.test(text.slice(low.range[1], high.range[0]))) return null
  const scale = scaleOf(text, high)
  const value =
    low.value < high.value && low.kind === 'cardinal' && scale > 1 && scaleOf(text, low) === 1 && low.value * scale <= high.value
      ? low.value * scale
      : low.value
  if (value >= high.value || (low.kind !== high.kind && low.kind !== 'cardinal')) return null
  if (high.kind === 'year' && low.value < 1000) return null
  return { ...high, range: [low.range[0], high.range[1]], value, high: high.value, firm: low.firm || high.firm }
}

/** The 万 or 亿 that closes a mention. */
function scaleOf(text: string, mention: NumberMention): number {
  let scale = 1
  for (let at = mention.range[1] - 1; at >= mention.range[0]; at--) {
    const unit = unitValue(text.charAt(at))
    if (unit === undefined && !/[多余几%]/.test(text.charAt(at))) break
    if (unit !== undefined && unit >= 1e4) scale *= unit
  }
  return scale
}

/** 20世纪90年代 is the 1990s: the century goes into the decade. */
export function joinCenturies(mentions: readonly NumberMention[]): readonly NumberMention[] {
  const joined: NumberMention[] = []
  for (const mention of mentions) {
    const previous = joined.at(-1)
    if (mention.kind === 'decade' && previous?.kind === 'century' && mention.range[0] - previous.range[1] === 2)
      joined[joined.length - 1] = {
        range: [previous.range[0], mention.range[1]],
        value: (previous.value - 1) * 100 + mention.value,
        kind: 'decade',
        readings: [mention.value, previous.value],
        firm: true,
      }
    else joined.push(mention)
  }
  return joined
}
