import { describe, expect, it } from 'vitest'
import { RULE_HELP, RULE_MEASURES, RULES } from '../../src/check/index.ts'

describe('every rule', () => {
  const ids = RULES.map(({ id }) => id)

  it('has a help page, and no page is left of a rule that is gone', () => {
    expect(Object.keys(RULE_HELP).sort()).toEqual(ids.toSorted())
  })

  it('was measured', () => {
    expect(Object.keys(RULE_MEASURES).sort()).toEqual(ids.toSorted())
  })

  it.each(RULES)('$id says what it is in both languages', ({ id, title, description }) => {
    const texts = [title, description, RULE_HELP[id]?.finds, RULE_HELP[id]?.misses]
    for (const text of texts) {
      expect(text?.zh).toMatch(/\p{Script=Han}/u)
      expect(text?.en).toMatch(/^[^]{3,}$/)
    }
  })
})
