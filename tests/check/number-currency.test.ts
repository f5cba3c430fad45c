import { expect, test } from 'vitest'
import { documentFlags, spots, type Texts } from './build.ts'

const pair: Texts = ['公司投资5亿元。', 'The company invested $500 million.']

/** The places that the rule flags in the first pair of a document. */
function found(first: Texts, ...others: readonly Texts[]): readonly string[] {
  const [flags = []] = documentFlags('number-currency', [first, ...others])
  return spots(flags, ...first)
}

test('元 told as dollars is flagged', () => expect(found(pair)).toEqual(['5亿元 | $500 million']))

test.each([
  ['a document of Hong Kong', '本港经济好转。'],
  ['a document that speaks of US dollars', '汇率为1美元兑7元。'],
])('not in %s', (_what, other) => expect(found(pair, [other, 'Something else.'])).toEqual([]))

test('yuan is right', () => expect(found(['公司投资5亿元。', 'The company invested 500 million yuan.'])).toEqual([]))
