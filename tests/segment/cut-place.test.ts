import { assert, constantFrom, array, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutOffers } from '../../src/segment/cut-place.ts'

/** The text with a bar at each place: ‖ after a mark, | between words. */
function shown(text: string, language: 'zh' | 'en'): string {
  let from = 0
  const parts = cutOffers(text, language).map(({ at, mark }) => {
    const part = text.slice(from, at) + (mark ? '‖' : '|')
    from = at
    return part
  })
  return parts.join('') + text.slice(from)
}

describe('a sentence can be cut', () => {
  it.each([
    ['He came, and left.', 'He| came,‖ and| left.'],
    ['Of 1,000 yuan: “much,” he said.', 'Of| 1,000| yuan:‖ “much,”‖ he| said.'],
    ['Now—at last—it rains; good.', 'Now—‖at| last—‖it| rains;‖ good.'],
    ['One. Two.', 'One.‖ Two.'],
    ['  Well', '  Well'],
  ])('in English: %s', (text, expected) => expect(shown(text, 'en')).toBe(expected))
  it.each([
    ['他来了，她走了。', /来\|?了，‖她/u],
    ['“好，”他说：“走。”', /^“好，”‖他/u],
    ['共1,000元；好。', /元；‖好。$/u],
    ['一。二。', /^一。‖二。$/u],
  ])('in Chinese: %s', (text, expected) => expect(shown(text, 'zh')).toMatch(expected))
  it('never inside a number with its comma, nor before a closing mark', () => {
    expect(shown('共1,000元。', 'zh')).toContain('1,000')
    expect(shown('他说“好”。', 'zh')).not.toMatch(/[|‖][”。]/u)
  })
})

it('no part is ever empty, and the places are in order', () => {
  const texts = array(constantFrom('来', '，', '“', '”', ' ', '—', '1,5', '𠮷', 'word', ', ', '。'), { maxLength: 12 }).map((parts) =>
    parts.join(''),
  )
  assert(
    property(texts, constantFrom('zh' as const, 'en' as const), (text, language) => {
      let last = 0
      for (const { at } of cutOffers(text, language)) {
        expect(at).toBeGreaterThan(last)
        expect(text.slice(0, at).trim()).not.toBe('')
        expect(text.slice(at).trim()).not.toBe('')
        expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
        last = at
      }
    }),
    { seed: 7, numRuns: 400 },
  )
})
