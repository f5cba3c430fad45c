import { expect, it } from 'vitest'
import { sentencesPrint } from '../../src/review/index.ts'
import { longTexts } from '../e2e/text.ts'
import { segmentText } from '../../src/segment/index.ts'
import type { SegmentedDocument } from '../../src/model/index.ts'

function segmented(text: string): SegmentedDocument {
  const document = { name: '', side: 'source' as const, language: 'zh-Hans', text, sha256: '', encoding: 'utf8' }
  return { document, ...segmentText(text, 'zh') }
}

it('is the same for the same text, wherever it stands and however it is broken', () => {
  const side = segmented('今天下雨。明天天晴。\n今天下雨。\n今 天　下雨。')
  const prints = side.sentences.map((_, index) => sentencesPrint(side, [index]))
  expect(prints[0]).toBe(prints[2])
  expect(prints[0]).toBe(prints[3])
  expect(prints[0]).not.toBe(prints[1])
  expect(sentencesPrint(side, [0, 1])).not.toBe(sentencesPrint(side, [1, 0]))
  expect(sentencesPrint(side, [])).toBe(0)
})

it('tells thousands of sentences apart', () => {
  const side = segmented(longTexts(5000).chinese)
  const prints = new Set(side.sentences.map((_, index) => sentencesPrint(side, [index])))
  expect(prints.size).toBe(side.sentences.length)
  expect([...prints].every((print) => Number.isSafeInteger(print) && print > 0)).toBe(true)
})
