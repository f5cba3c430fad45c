import type { WordingTable } from '../../model/index.ts'

/** What the number check says. `{chinese}` and `{english}` quote the text, `{right}` is the Chinese number in English. */
export const numberWording: WordingTable = {
  'number-too-small': {
    en: '{chinese} is {right}; the English says {english}: {times} times too small.',
    zh: '“{chinese}”是 {right}，英文却写成 {english}，只有原文的 1/{times}。',
  },
  'number-too-large': {
    en: '{chinese} is {right}; the English says {english}: {times} times too large.',
    zh: '“{chinese}”是 {right}，英文却写成 {english}，是原文的 {times} 倍。',
  },
  'number-differs': {
    en: '{chinese} is {right}; the English says {english}.',
    zh: '“{chinese}”是 {right}，英文却写成 {english}。',
  },
  'number-too-small-plain': {
    en: 'The Chinese says {chinese}; the English says {english}: {times} times too small.',
    zh: '中文是 {chinese}，英文却写成 {english}，只有原文的 1/{times}。',
  },
  'number-too-large-plain': {
    en: 'The Chinese says {chinese}; the English says {english}: {times} times too large.',
    zh: '中文是 {chinese}，英文却写成 {english}，是原文的 {times} 倍。',
  },
  'number-differs-plain': {
    en: 'The Chinese says {chinese}; the English says {english}.',
    zh: '中文是 {chinese}，英文却写成 {english}。',
  },
  'number-missing-plain': {
    en: '{chinese} is not in the English.',
    zh: '英文里没有 {chinese}。',
  },
  'number-not-exact': {
    en: '{chinese} is {right}, one number; “{english}” says only its order of magnitude.',
    zh: '“{chinese}”是 {right}，是确数；英文“{english}”只说了数量级。',
  },
  'number-percent-lost': {
    en: '{chinese} is {right}; the English has {english} without the percent.',
    zh: '“{chinese}”是 {right}，英文的 {english} 丢了百分号。',
  },
  'number-points-lost': {
    en: '{chinese} is {right}; “{english}” would be a share of the old value.',
    zh: '“{chinese}”是 {right}，英文“{english}”说成了百分之几。',
  },
  'number-missing': {
    en: '{chinese} ({right}) is not in the English.',
    zh: '英文里没有“{chinese}”（{right}）。',
  },
  'number-added': {
    en: 'The English says {english}; the Chinese has no such number.',
    zh: '英文有 {english}，中文没有这个数。',
  },
  'number-over-lost': {
    en: '{chinese} is more than {right}; the English says exactly {english}.',
    zh: '“{chinese}”是 {right} 以上，英文说成了正好 {english}。',
  },
  'number-under-lost': {
    en: '{chinese} is a little less than {right}; the English says exactly {english}.',
    zh: '“{chinese}”是将近 {right}，英文说成了正好 {english}。',
  },
  'number-about-lost': {
    en: '{chinese} is about {right}; the English says exactly {english}.',
    zh: '“{chinese}”是约 {right}，英文说成了正好 {english}。',
  },
  'number-currency': {
    en: '{chinese} is {right}; the English says {english}, another currency.',
    zh: '“{chinese}”是 {right}，英文却写成 {english}，币种不符。',
  },
  'number-unit': {
    en: '{chinese} is {right} {unit}; the English has the number of the Chinese with another unit.',
    zh: '“{chinese}”合 {right} {unit}，英文照搬了中文的数字而换了单位。',
  },
  'number-per-unit': {
    en: '{chinese}: the English has the same number “{english}”, another unit.',
    zh: '“{chinese}”：英文数字照搬，却成了“{english}”，单位不符。',
  },
  'number-by-for-to': {
    en: '{chinese} says what was reached; “{english}” says by how much it changed.',
    zh: '“{chinese}”说的是增减后的数值，英文“{english}”说成了增减的幅度。',
  },
  'number-to-for-by': {
    en: '{chinese} says by how much it changed; “{english}” says what was reached.',
    zh: '“{chinese}”说的是增减的幅度，英文“{english}”说成了增减后的数值。',
  },
  'number-multiple': {
    en: '{chinese}: 增长 N 倍 is N + 1 times the old value, 增至 N 倍 is N times; “{english}” is another multiple.',
    zh: '“{chinese}”：“增长 N 倍”是原来的 N+1 倍，“增至 N 倍”是原来的 N 倍；英文“{english}”倍数不符。',
  },
  'number-doublings': {
    en: '{chinese}: 翻一番 is to double, 翻两番 to quadruple; “{english}” is another multiple.',
    zh: '“{chinese}”：翻一番是两倍，翻两番是四倍；英文“{english}”倍数不符。',
  },
  'number-order': {
    en: '{chinese}: the English has the two numbers the other way round, {english}.',
    zh: '“{chinese}”：英文“{english}”把两个数的次序颠倒了。',
  },
}
