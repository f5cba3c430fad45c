import type { NumberMention } from '../../number/index.ts'

/** A value as Chinese writes large numbers (18.41亿, 5.2万), for people to hold against the source; null below 10,000 and for what is no amount. */
export function chineseNumber({ value, high, kind, approximate }: NumberMention): string | null {
  if (kind !== 'cardinal' || approximate === 'several' || value < 1e4) return null
  return high === undefined ? grouped(value) : `${grouped(value)}至${grouped(high)}`
}

function grouped(value: number): string {
  const [unit, name] = value >= 1e12 ? [1e12, '万亿'] : value >= 1e8 ? [1e8, '亿'] : [1e4, '万']
  return `${Number((value / unit).toPrecision(12))}${name}`
}
