import type { InterfaceLanguage } from '../../../src/model/index.ts'
import type { Text } from '../../text/index.ts'
import { dayLocaleOf } from '../../text/locale.ts'

const DAY = 86_400_000

/** When something was opened, as a reviewer says it: today and yesterday by name, else the date; the year where it is another. */
export function openedWords(at: Date, now: Date, language: InterfaceLanguage, t: Text): string {
  const locale = dayLocaleOf(language)
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at)
  const days = Math.round((midnight(now) - midnight(at)) / DAY)
  if (days === 0) return t('start.today', { time })
  if (days === 1) return t('start.yesterday', { time })
  const year = at.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locale, { ...year, day: 'numeric', month: language === 'zh' ? 'long' : 'short' }).format(at)
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
