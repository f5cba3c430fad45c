// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { RuleRow } from '../../renderer/screen/dialog/check/rule-row.tsx'
import { texts } from '../../renderer/text/index.ts'
import type { RuleAnswersView, RuleView } from '../../src/bridge/index.ts'

let root: Root
let place: HTMLElement
const changes: Partial<RuleView>[] = []

const RULE: RuleView = {
  id: 'omission',
  severity: 'major',
  chosenSeverity: null,
  parameters: [{ id: 'characters', title: { en: 'Characters', zh: '字数' }, usual: 24, least: 8, most: 200, step: 1, value: 24 }],
  title: { en: 'Not translated', zh: '漏译' },
  description: { en: 'A sentence left out.', zh: '整句没有译出。' },
  finds: { en: 'Sentences.', zh: '句子。' },
  misses: { en: 'Words.', zh: '词语。' },
  precision: 0.88,
  usual: true,
  on: true,
}

const ANSWERS: RuleAnswersView = { rule: 'omission', open: 4, dismissed: 3, wrong: 2, confirmed: 5, corrected: 4 }

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }))
})

beforeEach(async () => {
  await texts.changeLanguage('en')
  changes.length = 0
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})

afterEach(async () => {
  await act(async () => root.unmount())
  place.remove()
})

async function draw(answers: RuleAnswersView | null, rule = RULE): Promise<string> {
  await act(async () =>
    root.render(
      <MantineProvider>
        <RuleRow rule={rule} answers={answers} measured="2026-11-22" isAsked={false} onChange={(change) => changes.push(change)} />
      </MantineProvider>,
    ),
  )
  return place.textContent
}

it('says how many of the answered flags were dismissed, and why', async () => {
  const said = await draw(ANSWERS)
  expect(said).toContain('3 of 12 dismissed')
  expect(said).toContain('3 of the 12 flags that were answered were dismissed (25 %), 2 of them because the check was wrong')
})

it('says it in Chinese', async () => {
  await texts.changeLanguage('zh')
  expect(await draw(ANSWERS)).toContain('12 处中忽略 3 处')
})

it.each([
  ['no project is open', null],
  ['nobody has answered a flag', { ...ANSWERS, dismissed: 0, wrong: 0, confirmed: 0, corrected: 0 }],
])('shows no share where %s', async (_, answers) => {
  expect(await draw(answers)).not.toMatch(/dismissed/u)
})

it.each([
  ['60', [60]],
  ['1', [8]],
  ['', []],
])('a figure typed as “%s” is taken within its bounds when the field is left', async (typed, taken) => {
  await draw(ANSWERS)
  const field = place.querySelector<HTMLInputElement>('input[type="number"]')
  if (!field) throw new Error('the figure has a field')
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(async () => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  expect(changes.flatMap(({ parameters = [] }) => parameters.map(({ value }) => value))).toEqual(taken)
})

it('the severity of all flags of a rule is chosen, and given back to the rule', async () => {
  await draw(ANSWERS, { ...RULE, chosenSeverity: 'minor' })
  const list = place.querySelector('select')
  if (!list) throw new Error('the severity has a list')
  expect(list.value).toBe('minor')
  for (const value of ['critical', '']) {
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, value)
      list.dispatchEvent(new Event('change', { bubbles: true }))
    })
  }
  expect(changes).toEqual([{ chosenSeverity: 'critical' }, { chosenSeverity: null }])
})
