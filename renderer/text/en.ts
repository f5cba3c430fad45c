import { commonEn } from './common-en.ts'
import { reviewEn } from './review-en.ts'

/** Every wording of the interface in English, by key. `{{name}}` is filled in; `_one` and `_other` follow `{{count}}`. */
export const en = { ...commonEn, ...reviewEn } as const
