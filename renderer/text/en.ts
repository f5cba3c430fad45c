import { aiEn } from './ai-en.ts'
import { checksEn } from './checks-en.ts'
import { commonEn } from './common-en.ts'
import { dialogEn } from './dialog-en.ts'
import { dictionaryEn } from './dictionary-en.ts'
import { flagsEn } from './flags-en.ts'
import { glossaryEn } from './glossary-en.ts'
import { keysEn } from './keys-en.ts'
import { linkEn } from './link-en.ts'
import { memoryEn } from './memory-en.ts'
import { packEn } from './pack-en.ts'
import { compareEn } from './compare-en.ts'
import { projectEn } from './project-en.ts'
import { correctionEn } from './correction-en.ts'
import { renderingsEn } from './renderings-en.ts'
import { replaceEn } from './replace-en.ts'
import { remarkEn } from './remark-en.ts'
import { reportEn } from './report-en.ts'
import { readingEn } from './reading-en.ts'
import { searchEn } from './search-en.ts'
import { reviewEn } from './review-en.ts'
import { spellingEn } from './spelling-en.ts'
import { tourEn } from './tour-en.ts'
import { startEn } from './start-en.ts'

/** Every wording of the interface in English, by key. `{{name}}` is filled in; `_one` and `_other` follow `{{count}}`. */
export const en = {
  ...commonEn,
  ...startEn,
  ...dialogEn,
  ...dictionaryEn,
  ...checksEn,
  ...aiEn,
  ...flagsEn,
  ...glossaryEn,
  ...linkEn,
  ...memoryEn,
  ...packEn,
  ...reportEn,
  ...keysEn,
  ...tourEn,
  ...correctionEn,
  ...renderingsEn,
  ...replaceEn,
  ...remarkEn,
  ...readingEn,
  ...searchEn,
  ...projectEn,
  ...compareEn,
  ...spellingEn,
  ...reviewEn,
} as const
