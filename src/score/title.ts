import type { IssueType, Wording } from '../model/index.ts'
import type { Dimension } from './dimension.ts'
import type { GbtClass } from './gbt-class.ts'
import type { GbtPurpose } from './gbt-profile.ts'

export const DIMENSION_TITLES: Readonly<Record<Dimension, Wording>> = {
  terminology: { en: 'Terminology', zh: '术语' },
  accuracy: { en: 'Accuracy', zh: '准确性' },
  'linguistic-conventions': { en: 'Linguistic conventions', zh: '语言规范' },
  style: { en: 'Style', zh: '风格' },
  'locale-conventions': { en: 'Locale conventions', zh: '本地惯例' },
  'audience-appropriateness': { en: 'Audience appropriateness', zh: '受众适宜性' },
  'design-and-markup': { en: 'Design and markup', zh: '设计与标记' },
}

/** A type without its dimension. */
export const TYPE_TITLES: Readonly<Record<IssueType, Wording>> = {
  'terminology/wrong-term': { en: 'Wrong term', zh: '用词不当' },
  'terminology/inconsistent': { en: 'Inconsistent', zh: '译名不一' },
  'accuracy/mistranslation': { en: 'Mistranslation', zh: '误译' },
  'accuracy/number': { en: 'Number', zh: '数字' },
  'accuracy/omission': { en: 'Omission', zh: '漏译' },
  'accuracy/addition': { en: 'Addition', zh: '多译' },
  'accuracy/untranslated': { en: 'Untranslated', zh: '未译' },
  'linguistic-conventions/grammar': { en: 'Grammar', zh: '语法' },
  'linguistic-conventions/spelling': { en: 'Spelling', zh: '拼写' },
  'linguistic-conventions/punctuation': { en: 'Punctuation', zh: '标点' },
  'style/unidiomatic': { en: 'Unidiomatic', zh: '不地道' },
  'locale-conventions/name-format': { en: 'Name format', zh: '人名写法' },
}

export const GBT_CLASS_TITLES: Readonly<Record<GbtClass, Wording>> = {
  I: { en: 'Core meaning; key words, numbers or passages wrong or left out', zh: '核心语义；关键字词、数字或句段错译、漏译' },
  II: { en: 'General meaning; other words or numbers; wording and grammar', zh: '一般语义；非关键字词、数字或句段；用词、语法' },
  III: { en: 'Terms and proper names', zh: '专业术语、专用名词' },
  IV: { en: 'Units, symbols, abbreviations, punctuation', zh: '计量单位、符号、缩略语、标点' },
}

export const GBT_PURPOSE_TITLES: Readonly<Record<GbtPurpose, Wording>> = {
  official: { en: 'official, legal or for print', zh: '正式文件、法律文书或出版' },
  general: { en: 'general documents', zh: '一般文件' },
  reference: { en: 'for reference', zh: '参考资料' },
  gist: { en: 'for the gist', zh: '内容概要' },
}
