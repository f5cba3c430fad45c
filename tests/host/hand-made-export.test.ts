import { expect, it } from 'vitest'
import { bilingualFile } from '../../main/host/bilingual.ts'
import { exportContent } from '../../main/host/export-content.ts'
import { FORMATS } from '../../src/format/index.ts'
import { applySteps, plan, type Intent } from '../../src/review/index.ts'
import { pairOfRows, row, stateOf } from '../build/pair.ts'

/** A review in which the first Chinese sentence was linked with the last English one, and the second row was cut in two. */
function handMade() {
  const intents: readonly Intent[] = [
    { kind: 'link', pair: 1, segment: 1, english: 4 },
    { kind: 'cut', pair: 1, segment: 2, source: 3, target: 4, split: true },
  ]
  const state = intents.reduce(
    (now, intent) => {
      const planned = plan(now, intent, 'Li')
      if (!planned.ok) throw new Error(planned.problem.code)
      return applySteps(now, planned.value.steps)
    },
    stateOf(pairOfRows(row('一。', ''), row('二来，二走。', 'Two, gone.'), row('三。', 'Three.'), row('', 'One.'))),
  )
  const [pair] = state.pairs
  if (!pair) throw new Error('the pair is there')
  return bilingualFile(pair, {
    name: 'x',
    verdicts: new Map(),
    flagsOf: () => undefined,
    acts: [],
    now: '2026-11-22T08:00:00.000Z',
    version: '0',
    language: 'en',
  })
}

it('a crossing pair stands where its Chinese stands, and parts of sentences are units of their own', () => {
  expect(handMade().units.map(({ source, target }) => `${source}=${target}`)).toEqual([
    '一。=One.',
    '二来，=Two,',
    '二走。=gone.',
    '三。=Three.',
  ])
})

it.each(FORMATS.map(({ id }) => id))('%s holds them in that order, none left out', async (format) => {
  const { bytes, report } = await exportContent(handMade(), { format })
  expect(report).toMatchObject({ written: 4, leftOut: [] })
  if (format === 'xlsx') return
  const text = new TextDecoder().decode(bytes)
  const places = ['One.', 'Two,', 'gone.', 'Three.'].map((english) => text.indexOf(english))
  expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true)
})
