import { describe, expect, test } from 'vitest'
import type { BilingualUnit } from '../../src/format/index.ts'
import { writePlainText } from '../../src/format/index.ts'
import type { ParagraphKind } from '../../src/model/index.ts'
import { bilingualFile, unit } from './bilingual.ts'

let nextId = 1

/** A unit with its paragraphs: `at(0, 0, '甲', 'A.')`; null for a side that it has not. */
function at(source: number | null, target: number | null, english: string, kind: ParagraphKind = 'body'): BilingualUnit {
  return unit(nextId++, source === null ? '' : '中文。', english, { paragraph: { source, target, kind } })
}

function textOf(...units: readonly BilingualUnit[]): string {
  return writePlainText(bilingualFile(units)).content
}

describe('corrected English in the paragraphs of the source', () => {
  test('sentences of a paragraph are joined by a space, paragraphs parted by a blank line', () => {
    expect(textOf(at(0, 0, 'A title', 'heading'), at(1, 1, 'One.'), at(1, 1, 'Two.'), at(2, 2, 'Three.'))).toBe(
      'A title\n\nOne. Two.\n\nThree.\n',
    )
  })

  test('the source decides, whether the English had more paragraphs or fewer', () => {
    expect(textOf(at(0, 0, 'One.'), at(0, 1, 'Two.'), at(1, 2, 'Three.'))).toBe('One. Two.\n\nThree.\n')
    expect(textOf(at(0, 0, 'One.'), at(1, 0, 'Two.'), at(2, 0, 'Three.'))).toBe('One.\n\nTwo.\n\nThree.\n')
  })

  test('English without Chinese stays with the neighbour of its own English paragraph', () => {
    expect(textOf(at(0, 0, 'One.'), at(null, 0, 'Added.'), at(1, 1, 'Two.'))).toBe('One. Added.\n\nTwo.\n')
    expect(textOf(at(0, 0, 'One.'), at(null, 1, 'Added.'), at(1, 1, 'Two.'))).toBe('One.\n\nAdded. Two.\n')
  })

  test('headlines, by-lines and sentences in a paragraph of their own keep it', () => {
    expect(textOf(at(null, 0, 'Headline', 'heading'), at(null, 0, 'By our own', 'by-line'), at(0, 1, 'One.'))).toBe(
      'Headline\n\nBy our own\n\nOne.\n',
    )
    expect(textOf(at(null, 0, 'Headline', 'heading'), at(null, 1, 'By us', 'by-line'), at(0, 2, 'One.'))).toBe(
      'Headline\n\nBy us\n\nOne.\n',
    )
    expect(textOf(at(0, 0, 'One.'), at(null, 1, 'Added.'), at(1, 2, 'Two.'))).toBe('One.\n\nAdded.\n\nTwo.\n')
    expect(textOf(at(0, 0, 'One.'), at(null, 0, 'Headline', 'heading'), at(0, 0, 'Two.'))).toBe('One.\n\nHeadline\n\nTwo.\n')
  })

  test('a source paragraph goes on behind an untranslated sentence', () => {
    const { content, written, leftOut } = writePlainText(
      bilingualFile([unit(1, '甲。', 'One.'), unit(2, '乙。', ''), unit(3, '丙。', 'Three.')]),
    )
    expect(content).toBe('One. Three.\n')
    expect([written, leftOut.map(({ id }) => id)]).toEqual([2, [2]])
  })

  test('nothing to write is nothing', () => {
    expect(writePlainText(bilingualFile([unit(1, '甲。', '')]))).toMatchObject({ content: '', written: 0 })
  })
})
