import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canStart, NO_TEXTS, pairingOf, place, projectName, swapped, type Sides } from '../../renderer/screen/start/pairing.ts'
import { openedWords } from '../../renderer/screen/start/date-words.ts'
import { textNow, texts } from '../../renderer/text/index.ts'
import type { TextView } from '../../src/bridge/index.ts'

const text = (name: string, language: TextView['language']): TextView => ({
  id: name,
  name,
  encoding: 'UTF-8',
  language,
  hanRatio: language === 'zh' ? 0.96 : 0,
  characters: 100,
  preview: name,
})
const zh = text('原文.txt', 'zh')
const zh2 = text('别的.txt', 'zh')
const en = text('english.txt', 'en')
const en2 = text('other.en.txt', 'en')
const odd = text('odd.txt', null)
const odd2 = text('odd2.txt', null)

const placed = (...given: TextView[]) => given.reduce(place, NO_TEXTS)
const names = ({ source, target }: Sides) => `${source?.name ?? '-'} | ${target?.name ?? '-'}`

describe('two files in either order', () => {
  it.each([
    ['Chinese, English', [zh, en], '原文.txt | english.txt', 'ready'],
    ['English, Chinese', [en, zh], '原文.txt | english.txt', 'ready'],
    ['one Chinese', [zh], '原文.txt | -', 'missing'],
    ['one English', [en], '- | english.txt', 'missing'],
    ['one that cannot be told', [odd], 'odd.txt | -', 'which'],
    ['two Chinese', [zh, zh2], '原文.txt | 别的.txt', 'same-language'],
    ['two English', [en, en2], 'other.en.txt | english.txt', 'same-language'],
    ['two Chinese, then the English', [zh, zh2, en], '原文.txt | english.txt', 'ready'],
    ['two English, then the Chinese', [en, en2, zh], '原文.txt | english.txt', 'ready'],
    ['unknown, then Chinese', [odd, zh], '原文.txt | odd.txt', 'ready'],
    ['unknown, then English', [odd, en], 'odd.txt | english.txt', 'ready'],
    ['English, then unknown', [en, odd], 'odd.txt | english.txt', 'ready'],
    ['two unknown', [odd, odd2], 'odd.txt | odd2.txt', 'undecided'],
    ['a pair, then a better English', [zh, en, en2], '原文.txt | other.en.txt', 'ready'],
    ['a pair, then an unknown', [zh, en, odd], '原文.txt | odd.txt', 'ready'],
  ] as const)('%s', (_, given, sides, kind) => {
    expect(names(placed(...given))).toBe(sides)
    expect(pairingOf(placed(...given)).kind).toBe(kind)
  })

  it('says which side was only taken to be right', () => {
    expect(pairingOf(placed(zh, odd))).toEqual({ kind: 'ready', guessed: 'target' })
    expect(pairingOf(placed(en, odd))).toEqual({ kind: 'ready', guessed: 'source' })
    expect(pairingOf(placed(zh, en))).toEqual({ kind: 'ready', guessed: null })
  })

  it('sees that sides were swapped against their languages, and waits for them to be swapped back', () => {
    const crossed = pairingOf(swapped(placed(zh, en)))
    expect(crossed.kind).toBe('crossed')
    expect(canStart(crossed, true)).toBe(false)
  })

  it('starts two texts of one language, or of none, only on the reviewer’s word', () => {
    for (const sides of [placed(zh, zh2), placed(en, en2), placed(odd, odd2)]) {
      expect([false, true].map((approved) => canStart(pairingOf(sides), approved))).toEqual([false, true])
    }
  })

  it('never loses the last text given, and never starts with a side empty', () => {
    const any = fc.constantFrom(zh, zh2, en, en2, odd, odd2)
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (given) => {
        const sides = placed(...given)
        expect(Object.values(sides)).toContain(given.at(-1))
        if (canStart(pairingOf(sides), true)) expect(Object.values(sides)).not.toContain(null)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('is named after the Chinese file', () => {
    expect(projectName(placed(en, zh))).toBe('原文')
    expect(projectName(placed(en))).toBe('english')
    expect(projectName(NO_TEXTS)).toBe('')
  })
})

describe('when a review was opened', () => {
  const now = new Date(2026, 10, 22, 9, 30)
  it.each([
    [new Date(2026, 10, 22, 0, 1), 'today 00:01', '今天 00:01'],
    [new Date(2026, 10, 21, 23, 59), 'yesterday 23:59', '昨天 23:59'],
    [new Date(2026, 9, 3, 12, 0), '3 Oct', '10月3日'],
    [new Date(2025, 9, 3, 12, 0), '3 Oct 2025', '2025年10月3日'],
  ])('%s', async (at, english, chinese) => {
    await texts.changeLanguage('en')
    expect(openedWords(at, now, 'en', textNow)).toBe(english)
    await texts.changeLanguage('zh')
    expect(openedWords(at, now, 'zh', textNow)).toBe(chinese)
  })
})
