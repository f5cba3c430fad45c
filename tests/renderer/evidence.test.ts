import { expect, it } from 'vitest'
import { evidenceOf } from '../../renderer/screen/review/wording.ts'
import { checkPairs } from '../../src/check/index.ts'
import type { Flag } from '../../src/model/index.ts'

/** The flags of one rule on pairs of a document, checked without a glossary. */
function flagsOf(rule: string, ...pairs: readonly (readonly [chinese: string, english: string])[]): readonly Flag[] {
  const found = checkPairs(
    pairs.map(([source, target], id) => ({ id, source, target })),
    { glossaries: [] },
  )
  return found.flat().filter((flag) => flag.rule === rule)
}

it('a number rests on what it is in English', () => {
  const [flag] = flagsOf('number', ['全年收入1841亿元。', 'Revenue for the year was 1.841 billion yuan.'])
  expect(flag && evidenceOf(flag, 'en')).toMatch(/^1841亿元? = .*184\.1 billion/u)
})

it('a name rendered in several ways rests on how often each stands', () => {
  const [flag] = flagsOf(
    'inconsistent',
    ['他谈到“河湾计划”。', 'He spoke of the “River Bend Plan”.'],
    ['“河湾计划”已经开始。', 'The “River Bend Plan” has begun.'],
    ['大家支持“河湾计划”。', 'Everybody supports the “Curved River Scheme”.'],
  )
  expect(flag && evidenceOf(flag, 'en')).toMatch(/^河湾计划: .*2.*1/u)
  expect(flag && evidenceOf(flag, 'zh')).toMatch(/^河湾计划：/u)
})

it('a reason without figures rests on its words alone', () => {
  expect(evidenceOf({ message: { code: 'omission', values: {} } }, 'en')).toBeNull()
})
