import type { Range } from '../../model/index.ts'
import { PatternTable } from './pattern-table.ts'

/** A currency by its ISO code; `dollar` is "$" and "dollars" without a country, `yuan` 元 without one, `yen-sign` "¥". */
export type Currency = string

const CHINESE_AFTER = new PatternTable<Currency>([
  [/^(?:美元|美金|美刀)/, 'USD'],
  [/^(?:港元|港币|港幣)/, 'HKD'],
  [/^元?(?:新台币|新臺幣|台币)/, 'TWD'],
  [/^澳门[元币]/, 'MOP'],
  [/^(?:欧元|歐元)/, 'EUR'],
  [/^(?:英镑|英鎊)/, 'GBP'],
  [/^(?:日元|日圆|日圓|日币)/, 'JPY'],
  [/^(?:韩元|韩圆|韩币|韓元)/, 'KRW'],
  [/^(?:澳元|澳币)/, 'AUD'],
  [/^(?:加元|加币)/, 'CAD'],
  [/^(?:新元|新加坡元|新币|坡币)/, 'SGD'],
  [/^(?:卢布|盧布)/, 'RUB'],
  [/^卢比/, 'rupee'],
  [/^(?:泰铢|泰銖)/, 'THB'],
  [/^(?:越南盾|越盾)/, 'VND'],
  [/^(?:令吉|林吉特|马币)/, 'MYR'],
  [/^(?:瑞士法郎|瑞郎)/, 'CHF'],
  [/^元?人民币/, 'CNY'],
  [/^(?:元(?!代|朝|旦|素|年|老|首|件|宵|月|始|气)|块钱)/, 'yuan'],
])

const CHINESE_BEFORE = new PatternTable<Currency>([
  [/(?:人民币|RMB|[￥¥])\s?$/, 'CNY'],
  [/(?:US\$|美元)\s?$/, 'USD'],
  [/(?:HK\$|港币)\s?$/, 'HKD'],
  [/新台币\s?$/, 'TWD'],
  [/€\s?$/, 'EUR'],
  [/£\s?$/, 'GBP'],
  [/\$\s?$/, 'dollar'],
])

const ENGLISH_AFTER = new PatternTable<Currency>([
  [/^(?:U\.?S\.?|American) ?dollars?\b|^USD\b/i, 'USD'],
  [/^(?:Hong Kong|HK) dollars?\b|^HKD\b/i, 'HKD'],
  [/^(?:New )?Taiwan(?:ese)? (?:dollars?|yuan)\b|^(?:NTD|TWD)\b|^NT dollars?\b/i, 'TWD'],
  [/^Singapore(?:an)? dollars?\b|^SGD\b/i, 'SGD'],
  [/^Australian dollars?\b|^AUD\b/i, 'AUD'],
  [/^Canadian dollars?\b|^CAD\b/i, 'CAD'],
  [/^(?:Chinese )?(?:yuan|renminbi|RMB|CNY)\b/i, 'CNY'],
  [/^euros?\b|^EUR\b/i, 'EUR'],
  [/^(?:British pounds?|pounds? sterling|GBP)\b/i, 'GBP'],
  [/^(?:Japanese )?yen\b|^JPY\b/i, 'JPY'],
  [/^(?:South )?(?:Korean )?won\b|^KRW\b/, 'KRW'],
  [/^(?:Russian )?rou?bles?\b/i, 'RUB'],
  [/^(?:Indian |Pakistani )?rupees?\b/i, 'rupee'],
  [/^(?:Thai )?baht\b/i, 'THB'],
  [/^(?:Vietnamese )?dong\b|^VND\b/i, 'VND'],
  [/^(?:Malaysian )?ringgits?\b/i, 'MYR'],
  [/^Swiss francs?\b|^CHF\b/i, 'CHF'],
  [/^dollars?\b/i, 'dollar'],
])

const ENGLISH_BEFORE = new PatternTable<Currency>([
  [/(?:US\$|U\.S\.\$|\$US|USD) ?$/, 'USD'],
  [/(?:HK\$|HKD) ?$/, 'HKD'],
  [/(?:NT\$|NTD|TWD) ?$/, 'TWD'],
  [/(?:S\$|SGD) ?$/, 'SGD'],
  [/(?:A\$|AU\$|AUD) ?$/, 'AUD'],
  [/(?:C\$|CA\$|CAD) ?$/, 'CAD'],
  [/(?:RMB|CNY|CN¥) ?$/, 'CNY'],
  [/(?:€|EUR) ?$/, 'EUR'],
  [/(?:£|GBP) ?$/, 'GBP'],
  [/\bRM ?$/, 'MYR'],
  [/[¥￥] ?$/, 'yen-sign'],
  [/\$ ?$/, 'dollar'],
])

const DOLLARS = new Set(['USD', 'HKD', 'SGD', 'TWD', 'AUD', 'CAD', 'MOP', 'dollar'])

/** A currency with the place of the amount and of the words that say it. */
export interface Money {
  readonly currency: Currency
  readonly range: Range
}

/** The currency that a number at `[start, end)` is in, or null where none is said. */
export function currencyOf(text: string, [start, end]: Range, language: 'zh' | 'en'): Money | null {
  const gap = (language === 'zh' ? /^ ?/ : /^[\s-]*/).exec(text.slice(end, end + 4))?.[0].length ?? 0
  const after = text.slice(end + gap, end + gap + 26)
  const behind = (language === 'zh' ? CHINESE_AFTER : ENGLISH_AFTER).find(after)
  if (behind !== null) return { currency: behind.value, range: [start, end + gap + behind.text.length] }
  const before = (language === 'zh' ? CHINESE_BEFORE : ENGLISH_BEFORE).find(text.slice(Math.max(0, start - 6), start))
  return before === null ? null : { currency: before.value, range: [start - before.text.length, end] }
}

const NAMES: Readonly<Record<Currency, string>> = {
  USD: 'US dollars',
  HKD: 'Hong Kong dollars',
  TWD: 'New Taiwan dollars',
  MOP: 'Macao patacas',
  EUR: 'euros',
  GBP: 'pounds',
  JPY: 'yen',
  KRW: 'won',
  AUD: 'Australian dollars',
  CAD: 'Canadian dollars',
  SGD: 'Singapore dollars',
  RUB: 'rubles',
  rupee: 'rupees',
  THB: 'baht',
  VND: 'dong',
  MYR: 'ringgit',
  CHF: 'Swiss francs',
  dollar: 'dollars',
}

/** A currency in English, in the plural. */
export function currencyName(currency: Currency): string {
  return NAMES[currency] ?? 'yuan'
}

/** Whether an English currency cannot be the Chinese one. 元 is a dollar in Hong Kong, Taiwan and Singapore, so it contradicts none by itself. */
export function currenciesDiffer(source: Currency, target: Currency): boolean {
  if (source === target) return false
  if (target === 'dollar') return !DOLLARS.has(source) && source !== 'yuan'
  if (source === 'dollar') return !DOLLARS.has(target)
  if (target === 'yen-sign') return source !== 'CNY' && source !== 'JPY' && source !== 'yuan'
  if (source === 'yuan') return target !== 'CNY' && !DOLLARS.has(target)
  return !(source === 'TWD' && target === 'CNY')
}
