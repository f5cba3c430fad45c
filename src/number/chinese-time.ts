import { readNumeral, startsNumeral, type MaybeNumeral } from './chinese-numeral.ts'
import type { Read } from './chinese-read.ts'

const CLOCK = /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/y

/** 8:30, 20时, 下午三点半. */
export function readTime(text: string, at: number, hour: MaybeNumeral): Read | null {
  CLOCK.lastIndex = at
  const clock = hour.value !== null && hour.arabic ? CLOCK.exec(text) : null
  if (clock !== null && Number(clock[1]) <= 24 && Number(clock[2]) < 60)
    return time(at, at + clock[0].length, Number(clock[1]) + Number(clock[2]) / 60)
  if (hour.value === null || hour.value > 24 || hour.length > 3 || !/[点點时時]/.test(text.charAt(hour.end))) return null
  const isTime =
    /^[时時](?![代期段间候])/.test(text.slice(hour.end, hour.end + 2)) ||
    /^[点點](?:[钟半整前后许左]|[0-9一二三四五六七八九十])/.test(text.slice(hour.end, hour.end + 2))
  const said = /[晨早晚午夜日号天间]$/.test(text.slice(at - 1, at))
  if (!isTime && !(said && /[点點]/.test(text.charAt(hour.end)))) return null
  const minutes = /^[半]/.test(text.slice(hour.end + 1)) ? { value: 30, end: hour.end + 2 } : readMinutes(text, hour.end + 1)
  return time(at, minutes.end, hour.value + minutes.value / 60)
}

function readMinutes(text: string, at: number): { readonly value: number; readonly end: number } {
  if (startsNumeral(text.charAt(at))) {
    const numeral = readNumeral(text, at)
    const next = text.charAt(numeral.end)
    if (numeral.value !== null && numeral.value < 60 && (next === '分' || next === '刻'))
      return { value: next === '刻' ? numeral.value * 15 : numeral.value, end: numeral.end + 1 }
  }
  return { value: 0, end: at }
}

function time(at: number, end: number, hours: number): Read {
  return { mention: { range: [at, end], value: hours, kind: 'time', readings: [hours > 12 ? hours - 12 : hours + 12], firm: false }, end }
}
