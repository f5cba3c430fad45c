import type { Wording } from '../../model/index.ts'

/** What the number check says. `{chinese}` and `{english}` quote the text, `{right}` is the Chinese number in English. */
export const numberWording: Readonly<Record<string, Wording>> = {
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
  'number-not-exact': {
    en: '{chinese} is {right}, one number; “{english}” says only its order of magnitude.',
    zh: '“{chinese}”是 {right}，是确数；英文“{english}”只说了数量级。',
  },
  'number-percent-lost': {
    en: '{chinese} is {right}; the English has {english} without the percent.',
    zh: '“{chinese}”是 {right}，英文的 {english} 丢了百分号。',
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
}
