import { createInstance, type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { InterfaceLanguage } from '../../src/model/index.ts'
import type { Preferences } from '../../src/bridge/index.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

type Unnumbered<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** What can be asked for: keys with a number are asked for without `_one` and `_other`. */
export type TextKey = Unnumbered<keyof typeof en>

export type TextValues = Readonly<Record<string, string | number>>

/** The wording of `key` in the language of the interface, its `{{places}}` filled. */
export type Text = (key: TextKey, values?: TextValues) => string

/** The language of the interface: the chosen one, or the system's; any Chinese locale means Chinese, all others English. */
export function interfaceLanguage(preference: Preferences['language'], locale: string): InterfaceLanguage {
  if (preference !== 'system') return preference
  return /^zh\b/i.test(locale) ? 'zh' : 'en'
}

/** One instance for the window; React's text is escaped by React, so i18next leaves values alone. */
export const texts: i18n = createInstance()

void texts.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: false,
  resources: { en: { translation: en }, zh: { translation: zh } },
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  // The tables are part of the program: nothing is waited for.
  initAsync: false,
  react: { useSuspense: false },
})

/** Shows the interface in `language` from now on, and tells the browser (hyphenation, fonts, screen readers). */
export async function showLanguage(language: InterfaceLanguage): Promise<void> {
  await texts.changeLanguage(language)
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en'
}

/** Wording outside of a component. Not kept: it does not follow a change of the language. */
export const textNow: Text = (key, values) => texts.t(key, { ...values })

/** The language of the interface, outside of a component. */
export function languageNow(): InterfaceLanguage {
  return texts.language === 'zh' ? 'zh' : 'en'
}

/** The wording function and the language, for a component; it draws itself anew when the language changes. */
export function useText(): { readonly t: Text; readonly language: InterfaceLanguage } {
  const { t, i18n: instance } = useTranslation(undefined, { i18n: texts })
  return { t: (key, values) => t(key, { ...values }), language: instance.language === 'zh' ? 'zh' : 'en' }
}
