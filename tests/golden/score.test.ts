import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_GBT_PROFILE,
  DEFAULT_MQM_PROFILE,
  gbtCard,
  mqmCard,
  parseGbtProfile,
  parseMqmProfile,
  type ConfirmedError,
  type GbtResult,
  type MqmResult,
  type TextSize,
} from '../../src/score/index.ts'

/** A card as a person computed it; how stands in the file, under "by hand". */
interface GoldenCard {
  readonly size: TextSize
  readonly errors: readonly ConfirmedError[]
  readonly mqmProfile?: unknown
  readonly gbtProfile?: unknown
  readonly mqm: {
    readonly errors: number
    readonly absolutePenalty: number
    /** Penalties other than 0. */
    readonly dimensions: Readonly<Record<string, number>>
    /** Errors and penalty. */
    readonly severities: Readonly<Record<string, readonly [number, number]>>
    readonly result: MqmResult
  }
  readonly gbt: {
    readonly countedCharacters: number
    readonly counted: Readonly<Record<string, number>>
    readonly places: Readonly<Record<string, number>>
    readonly neutral: number
    readonly points: number
    readonly result: GbtResult
  }
}

const FOLDER = join(import.meta.dirname, 'score')

describe.each(readdirSync(FOLDER))('the cards of %s are as computed by hand', (name) => {
  const golden = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as GoldenCard

  it('MQM 2.0', () => {
    const profile = parseMqmProfile(golden.mqmProfile ?? DEFAULT_MQM_PROFILE)
    if (!profile.ok) throw new Error(JSON.stringify(profile.problem))
    const card = mqmCard(golden.errors, golden.size, profile.value)
    const penalties = card.byDimension.filter(({ penalty }) => penalty > 0).map(({ dimension, penalty }) => [dimension, penalty])
    const severities = Object.entries(card.bySeverity).map(([severity, { errors, penalty }]) => [severity, [errors, penalty]])
    expect({
      errors: card.errors,
      absolutePenalty: card.absolutePenalty,
      dimensions: Object.fromEntries(penalties),
      severities: Object.fromEntries(severities),
      result: card.result,
    }).toEqual(golden.mqm)
  })

  it('GB/T 19682-2005', () => {
    const profile = parseGbtProfile(golden.gbtProfile ?? DEFAULT_GBT_PROFILE)
    if (!profile.ok) throw new Error(JSON.stringify(profile.problem))
    const card = gbtCard(golden.errors, golden.size, profile.value)
    expect({
      countedCharacters: card.countedCharacters,
      counted: Object.fromEntries(card.byClass.map((tally) => [tally.class, tally.counted])),
      places: Object.fromEntries(card.byClass.map((tally) => [tally.class, tally.places])),
      neutral: card.neutral,
      points: card.points,
      result: card.result,
    }).toEqual(golden.gbt)
  })
})
