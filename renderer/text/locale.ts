import type { InterfaceLanguage } from '../../src/model/index.ts'

/** The locale that numbers are written and lists are sorted by. */
export function localeOf(language: InterfaceLanguage): string {
  return language === 'zh' ? 'zh-CN' : 'en'
}

/** A number as people of the language read it: 12,345. */
export function numberWords(number: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(localeOf(language)).format(number)
}
