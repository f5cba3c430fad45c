import { fail, succeed, type Outcome } from '../../src/model/index.ts'
import { tellLanguage } from '../../src/segment/index.ts'

/** A text that was read, before it is known which side it is. */
export interface ReadText {
  readonly name: string
  readonly text: string
  readonly encoding: string
  readonly sha256: string
}

export interface Arranged<T> {
  readonly source: T
  readonly target: T
  /** Whether the two were given the other way round. */
  readonly swapped: boolean
}

/**
 * Tells by content which of two texts is the Chinese and which the English. A text that cannot be told takes the side that
 * the other leaves. Fails when both are of one language or neither can be told, unless `force` takes them as given.
 */
export function arrange<T extends Pick<ReadText, 'name' | 'text'>>(first: T, second: T, force = false): Outcome<Arranged<T>> {
  const [one, two] = [tellLanguage(first.text).language, tellLanguage(second.text).language]
  const given = { source: first, target: second, swapped: false }
  if (one === two) {
    if (force) return succeed(given)
    return one === null
      ? fail('review.unknown-language', { first: first.name, second: second.name })
      : fail('review.same-language', { language: one, first: first.name, second: second.name })
  }
  return succeed(one === 'zh' || two === 'en' ? given : { source: second, target: first, swapped: true })
}
