import { aiEn } from './ai-en.ts'
import { checksEn } from './checks-en.ts'
import { commonEn } from './common-en.ts'
import { dialogEn } from './dialog-en.ts'
import { dictionaryEn } from './dictionary-en.ts'
import { glossaryEn } from './glossary-en.ts'
import { packEn } from './pack-en.ts'
import { reviewEn } from './review-en.ts'
import { startEn } from './start-en.ts'
import { replaceEn } from './replace-en.ts'

/** Every wording of the interface in English, by key. `{{name}}` is filled in; `_one` and `_other` follow `{{count}}`. */
export const en = {
  ...commonEn,
  ...startEn,
  ...dialogEn,
  ...dictionaryEn,
  ...checksEn,
  ...aiEn,
  ...glossaryEn,
  ...packEn,
  ...reviewEn,
} as const
  ...keysEn,
  ...replaceEn,
