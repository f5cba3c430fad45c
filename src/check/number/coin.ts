import type { NumberMention } from '../../number/index.ts'

const TENTHS = /^[毛角](?![亚病巾衣料孩主泽色落度逐力球])/
const HUNDREDTHS = /^[毛角]([1-9一二三四五六七八九])(?:分|$|[，。、；的/])/
const DIGITS = '一二三四五六七八九'

/** 5毛 with what English makes of it: 50 cents, 0.5 yuan; 5毛5分 is 55. Sums below one 元 may be told in cents as well. */
export function withCents(mention: NumberMention, text: string): NumberMention {
  if (mention.kind !== 'cardinal' || mention.high !== undefined) return mention
  const end = mention.range[1]
  const unit = text.charAt(end)
  if (unit === '分' && /[毛角]/.test(text.charAt(mention.range[0] - 1))) return { ...mention, firm: false }
  if (unit === '元' && mention.value < 1) return { ...mention, readings: [...(mention.readings ?? []), rounded(mention.value * 100)] }
  if (unit !== '毛' && unit !== '角') return mention
  const after = text.slice(end, end + 4)
  if (!TENTHS.test(after)) return mention
  const cents = mention.value * 10
  const small = HUNDREDTHS.exec(after)?.[1]
  const more = small === undefined ? 0 : DIGITS.indexOf(small) + 1 || Number(small)
  return {
    ...mention,
    readings: [...(mention.readings ?? []), cents, cents / 100, ...(more === 0 ? [] : [cents + more, (cents + more) / 100])],
  }
}

/** Cents are counted whole or by tenths. */
function rounded(cents: number): number {
  return Number(cents.toPrecision(6))
}
