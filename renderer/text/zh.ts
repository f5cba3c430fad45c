import { aiZh } from './ai-zh.ts'
import { checksZh } from './checks-zh.ts'
import { commonZh } from './common-zh.ts'
import { dialogZh } from './dialog-zh.ts'
import { dictionaryZh } from './dictionary-zh.ts'
import type { en } from './en.ts'
import { flagsZh } from './flags-zh.ts'
import { glossaryZh } from './glossary-zh.ts'
import { keysZh } from './keys-zh.ts'
import { linkZh } from './link-zh.ts'
import { memoryZh } from './memory-zh.ts'
import { packZh } from './pack-zh.ts'
import { compareZh } from './compare-zh.ts'
import { projectZh } from './project-zh.ts'
import { correctionZh } from './correction-zh.ts'
import { renderingsZh } from './renderings-zh.ts'
import { replaceZh } from './replace-zh.ts'
import { remarkZh } from './remark-zh.ts'
import { reportZh } from './report-zh.ts'
import { readingZh } from './reading-zh.ts'
import { searchZh } from './search-zh.ts'
import { reviewZh } from './review-zh.ts'
import { startZh } from './start-zh.ts'
import { spellingZh } from './spelling-zh.ts'
import { tourZh } from './tour-zh.ts'
import type { Translated } from './translated.ts'

/** 界面的全部中文。用词：确认（一行审完）、导出（生成文件）；改动自动存盘，所以界面上没有“保存”按钮。 */
export const zh: Translated<typeof en> = {
  ...commonZh,
  ...startZh,
  ...dialogZh,
  ...dictionaryZh,
  ...checksZh,
  ...aiZh,
  ...flagsZh,
  ...glossaryZh,
  ...linkZh,
  ...memoryZh,
  ...packZh,
  ...reportZh,
  ...keysZh,
  ...tourZh,
  ...correctionZh,
  ...renderingsZh,
  ...replaceZh,
  ...remarkZh,
  ...readingZh,
  ...searchZh,
  ...projectZh,
  ...compareZh,
  ...spellingZh,
  ...reviewZh,
}
