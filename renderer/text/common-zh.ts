import type { commonEn } from './common-en.ts'
import type { Translated } from './translated.ts'

/** 各界面共用的中文。 */
export const commonZh: Translated<typeof commonEn> = {
  'common.cancel': '取消',
  'common.close': '关闭',
}
