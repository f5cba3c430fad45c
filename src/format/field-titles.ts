import type { SegmentState, Severity, Wording } from '../model/index.ts'

export const STATE_TITLES: Readonly<Record<SegmentState, Wording>> = {
  initial: { en: 'Not translated', zh: '未翻译' },
  translated: { en: 'Not reviewed', zh: '未审校' },
  reviewed: { en: 'Reviewed', zh: '已审校' },
  final: { en: 'Final', zh: '定稿' },
}

export const SEVERITY_TITLES: Readonly<Record<Severity, Wording>> = {
  neutral: { en: 'Neutral', zh: '提示' },
  minor: { en: 'Minor', zh: '轻微' },
  major: { en: 'Major', zh: '严重' },
  critical: { en: 'Critical', zh: '致命' },
}
