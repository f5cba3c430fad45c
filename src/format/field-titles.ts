import type { SegmentState, Wording } from '../model/index.ts'

export const STATE_TITLES: Readonly<Record<SegmentState, Wording>> = {
  initial: { en: 'Not translated', zh: '未翻译' },
  translated: { en: 'Not reviewed', zh: '未审校' },
  reviewed: { en: 'Reviewed', zh: '已审校' },
  final: { en: 'Final', zh: '定稿' },
}
