import type { InterfaceLanguage } from '../../src/model/index.ts'

/** The locale that numbers are written and lists are sorted by. */
export function localeOf(language: InterfaceLanguage): string {
  return language === 'zh' ? 'zh-CN' : 'en'
}

/** The locale that days are written by: British, whose day and month nobody takes for one another. */
export function dayLocaleOf(language: InterfaceLanguage): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB'
}

// Lists write many at once, and making a format takes longer than using it.
const NUMBERS: Readonly<Record<InterfaceLanguage, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat(localeOf('en')),
  zh: new Intl.NumberFormat(localeOf('zh')),
}

/** A number as people of the language read it: 12,345. */
export function numberWords(number: number, language: InterfaceLanguage): string {
  return NUMBERS[language].format(number)
}

/** The day of a moment (ISO 8601): 22 Nov 2026. */
export function dayWords(at: string, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(dayLocaleOf(language), { dateStyle: 'medium' }).format(new Date(at))
}

/** A moment (ISO 8601) to the minute: 22 Nov 2026, 14:03. */
export function momentWords(at: string, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(dayLocaleOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
}
