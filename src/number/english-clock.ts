import type { NumberMention } from './mention.ts'
import type { FoundDate } from './english-date.ts'
import type { TokenLine } from './english-token.ts'
import { SMALL } from './english-words.ts'

/** "8:30", "8:30 p.m.", "8 pm", "8 o'clock", "half past two", "a quarter to eight", "two minutes to five". */
export function readClock(tokens: TokenLine, at: number): FoundDate | null {
  return readDigits(tokens, at) ?? readSpoken(tokens, at)
}

function readDigits(tokens: TokenLine, at: number): FoundDate | null {
  const hour = tokens.at(at)
  if (hour === undefined || !/^\d{1,2}$/.test(hour.text) || hour.value === null || hour.value > 24) return null
  const colon = tokens.at(at + 1)
  const minute = tokens.at(at + 2)
  const withMinutes =
    colon?.text === ':' && colon.start === hour.end && minute !== undefined && minute.start === colon.end && /^[0-5]\d$/.test(minute.text)
  const behind = tokens.at(at + (withMinutes ? 3 : 1))
  const half = behind === undefined ? '' : behind.lower
  const marked =
    /^(?:am|pm|a|p|o)$/.test(half) && (half.length === 2 || /^[.']$|^’$/.test(tokens.at(at + (withMinutes ? 4 : 2))?.text ?? ''))
  if (!withMinutes && !marked) return null
  const value = hour.value + (withMinutes ? (minute.value ?? 0) / 60 : 0)
  const end = withMinutes ? minute.end : hour.end
  return found([hour.start, end], value, at + (withMinutes ? 3 : 1))
}

function found(range: NumberMention['range'], value: number, next: number): FoundDate {
  return { mentions: [{ range, value, kind: 'time', readings: [value > 12 ? value - 12 : value + 12], firm: false }], next }
}

function readSpoken(tokens: TokenLine, at: number): FoundDate | null {
  const first = tokens.at(at)
  if (first === undefined) return null
  const minutes = minutesAt(tokens, at)
  if (minutes === null) {
    const hour = hourAt(tokens, at)
    return hour !== null && tokens.at(at + 1)?.lower === 'o' && tokens.at(at + 3)?.lower === 'clock'
      ? found([first.start, tokens.at(at + 3)?.end ?? first.end], hour, at + 4)
      : null
  }
  const direction = tokens.at(minutes.next)?.lower
  const hour = hourAt(tokens, minutes.next + 1)
  if (hour === null || (direction !== 'past' && direction !== 'to' && direction !== 'after' && direction !== 'before')) return null
  const isAfter = direction === 'past' || direction === 'after'
  return found(
    [first.start, tokens.at(minutes.next + 1)?.end ?? first.end],
    hour + (isAfter ? minutes.value : -minutes.value) / 60,
    minutes.next + 2,
  )
}

/** "half", "half-", "quarter", "two minutes" in front of "past" and "to". */
function minutesAt(tokens: TokenLine, at: number): { readonly value: number; readonly next: number } | null {
  const word = tokens.at(at)?.lower ?? ''
  if (word === 'half') {
    const next = at + (tokens.at(at + 1)?.text === '-' ? 2 : 1)
    return tokens.at(next)?.lower === 'past' ? { value: 30, next } : null
  }
  if (word === 'quarter') return { value: 15, next: at + 1 }
  const value = SMALL.get(word) ?? tokens.at(at)?.value ?? null
  return value !== null && value > 0 && value <= 30 && /^minutes?$/.test(tokens.at(at + 1)?.lower ?? '') ? { value, next: at + 2 } : null
}

function hourAt(tokens: TokenLine, at: number): number | null {
  const token = tokens.at(at)
  const hour = token === undefined ? null : (SMALL.get(token.lower) ?? token.value)
  return hour !== null && Number.isInteger(hour) && hour >= 1 && hour <= 12 ? hour : null
}
