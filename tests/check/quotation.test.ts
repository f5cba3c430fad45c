import { describe, expect, test } from 'vitest'
import { documentFlags, spotsOf, type Texts } from './build.ts'

const found = (source: string, target: string): readonly string[] => spotsOf('quotation', source, target)

describe('a quotation mark without a partner', () => {
  test.each([
    ['他说：“天晴了。”', 'He said: "It cleared up.', '- | "'],
    ['“天眼”是望远镜。', '“Sky Eye is a telescope.', '- | “'],
    ['“天眼”是望远镜。', 'Sky Eye” is a telescope.', '- | ”'],
    ['“天眼”和“天宫”。', '"Sky Eye and "Heavenly Palace".', '- | "'],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual([expected]))

  test.each([
    ['他说：“天晴了。”', 'He said: "It cleared up."'],
    ['他说：“天晴了。', 'He said: "It cleared up.'],
    ['“大屏”电视为55英寸。', 'The "large" television has 55".'],
    ['没有引号。', 'No quotation mark".'],
  ])('not in %s %s', (source, target) => expect(found(source, target)).toEqual([]))
})

describe('quotation marks that an engine drops', () => {
  const dropping = [
    ['总理称“这是历史性的一步”。', 'The prime minister called this a historic step.'],
    ['他说“我们不会放弃希望”。', 'He said we would not give up hope.'],
    ['“天眼”和“天宫”。', 'Sky Eye and Heavenly Palace.'],
    ['“天眼”很大。', 'Sky Eye is big.'],
  ] as const
  const check = (...texts: readonly Texts[]) => documentFlags('quotation', texts).map(({ length }) => length)

  test('are flagged where the document loses most of them, but for single short words', () => {
    expect(check(...dropping)).toEqual([1, 1, 1, 0])
  })

  test('are a translator’s choice where the document keeps them elsewhere', () => {
    const keeping = ['“好”。', '“Good”.'] as const
    expect(check(...dropping, keeping, keeping, keeping, keeping)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })
})
