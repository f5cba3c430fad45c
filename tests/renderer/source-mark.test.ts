import { describe, expect, it } from 'vitest'
import { markStep, type MarkStep } from '../../renderer/screen/review/editor/source-mark.ts'

const RIGHT: MarkStep = { by: 1, extend: false, unit: 'grapheme' }
const LEFT: MarkStep = { ...RIGHT, by: -1 }
const MORE: MarkStep = { ...RIGHT, extend: true }
const LESS: MarkStep = { ...LEFT, extend: true }
const WORD: MarkStep = { ...RIGHT, unit: 'word' }

describe('marking words of a text with keys', () => {
  const cases: readonly [what: string, text: string, steps: readonly MarkStep[], marked: string][] = [
    ['the first character', '木头小路', [RIGHT], '木'],
    ['one after another', '木头小路', [RIGHT, RIGHT], '头'],
    ['back again', '木头小路', [RIGHT, RIGHT, LEFT], '木'],
    ['further', '木头小路', [RIGHT, RIGHT, MORE, MORE], '头小路'],
    ['less again', '木头小路', [RIGHT, MORE, MORE, LESS], '木头'],
    ['from what is marked on', '木头小路', [RIGHT, MORE, RIGHT], '小'],
    ['the last stays marked', '木头', [RIGHT, RIGHT, RIGHT], '头'],
    ['the first stays marked', '木头', [RIGHT, LEFT], '木'],
    ['a character of two code units is one', '𠮷野家', [RIGHT], '𠮷'],
    ['a word', '我们喝茶', [WORD], '我们'],
    ['nothing in nothing', '', [RIGHT, MORE], ''],
  ]
  it.each(cases)('%s', (_what, text, steps, marked) => {
    const { anchor, head } = steps.reduce((now, step) => markStep(text, now, step), { anchor: 0, head: 0 })
    expect(text.slice(Math.min(anchor, head), Math.max(anchor, head))).toBe(marked)
  })
})
