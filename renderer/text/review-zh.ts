import type { Translated } from './translated.ts'
import type { reviewEn } from './review-en.ts'

/** 审校界面的中文。 */
export const reviewZh: Translated<typeof reviewEn> = {}
