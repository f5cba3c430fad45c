import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/model/index.ts'
import { dismissalsInForce, ruleKey, ruleOfKey, termKeyOf, withKeysOfAct, type Act, type Step } from '../../src/review/index.ts'

const BAR = '\u001f'
const flag = (rule: string, words: string) => ['flag', 1, rule, '', 's1', words, words].join(BAR)
const dismissed = (scope: 'flag' | 'term' | 'rule' = 'flag', note = ''): Verdict => ({ kind: 'dismissed', reason: 'wrong', scope, note })

function act(id: number, author: string, kind: Act['kind'], steps: readonly Step[], subject = id): Act {
  return { id, kind, subject, name: 'dismiss', steps, author, at: `2026-11-22T08:00:0${id}.000Z` }
}

function judge(key: string, after: Verdict | null, before: Verdict | null = null): Step {
  return { kind: 'judge', key, before, after }
}

describe('dismissals in force', () => {
  it('are those of one act and one rule together, the newest first', () => {
    const [a, b, c] = [flag('term', '短板'), flag('term', '长板'), flag('number', '26台')]
    const verdicts = new Map([a, b, c].map((key) => [key, dismissed()]))
    const acts = [act(1, 'Li', 'do', [judge(a, dismissed()), judge(b, dismissed())]), act(2, 'Wang', 'do', [judge(c, dismissed())])]
    expect(dismissalsInForce(verdicts, acts).map(({ rule, made, keys }) => [rule, made?.author, keys.length])).toEqual([
      ['number', 'Wang', 1],
      ['term', 'Li', 2],
    ])
  })

  it('of terms and whole rules stand alone, although one act made them', () => {
    const keys = [termKeyOf('term', '短板'), termKeyOf('term', '长板')]
    const verdicts = new Map(keys.map((key) => [key, dismissed('term')]))
    const acts = [
      act(
        1,
        'Li',
        'do',
        keys.map((key) => judge(key, dismissed('term'))),
      ),
    ]
    expect(dismissalsInForce(verdicts, acts)).toHaveLength(2)
  })

  it('tell who gave the verdict that holds, not one that was taken back', () => {
    const key = flag('term', '短板')
    const [first, second] = [dismissed('flag', 'first'), dismissed('flag', 'second')]
    const acts = [
      act(1, 'Li', 'do', [judge(key, first)]),
      act(2, 'Wang', 'do', [judge(key, second, first)]),
      act(3, 'Wang', 'undo', [judge(key, first, second)], 2),
    ]
    expect(dismissalsInForce(new Map([[key, first]]), acts).map(({ made }) => made?.author)).toEqual(['Li'])
  })

  it('stay listed where the log does not tell of them, and confirmed errors are none', () => {
    const verdicts = new Map<string, Verdict>([
      [ruleKey({ rule: 'name' }), dismissed('rule')],
      [flag('term', '短板'), { kind: 'confirmed' }],
    ])
    expect(dismissalsInForce(verdicts, []).map(({ rule, made }) => [rule, made])).toEqual([['name', null]])
  })
})

describe('taking back what an act dismissed', () => {
  it('names what is dismissed still, of the same rule', () => {
    const [a, b, c, d] = [flag('term', '短板'), flag('term', '长板'), flag('number', '26台'), flag('term', '茶')]
    const made = act(
      1,
      'Li',
      'do',
      [a, b, c, d].map((key) => judge(key, dismissed())),
    )
    const verdicts = new Map<string, Verdict>([
      [a, dismissed()],
      [b, dismissed()],
      [c, dismissed()],
      [d, { kind: 'confirmed' }],
    ])
    const intent = withKeysOfAct({ kind: 'judge', keys: [b], verdict: 'open', act: 1 }, verdicts, made)
    expect(intent).toEqual({ kind: 'judge', keys: [b, a], verdict: 'open' })
  })
})

it.each([
  [flag('term', '短板'), 'term'],
  [termKeyOf('number', '26台'), 'number'],
  [ruleKey({ rule: 'name' }), 'name'],
  [['person', 3].join(BAR), 'person'],
])('the rule of the key %j is %s', (key, rule) => {
  expect(ruleOfKey(key)).toBe(rule)
})
