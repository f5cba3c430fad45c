import { assert, constantFrom, array, property } from 'fast-check'
import { expect, it } from 'vitest'
import { segmentLines, segmentText } from '../../src/segment/index.ts'

const piece = constantFrom(
  ...[
    '工厂开工了',
    '。',
    '？',
    '！',
    '；',
    '“',
    '”',
    '"',
    '(',
    ')',
    '《',
    '》',
    'The mill',
    ' runs',
    '. ',
    '.',
    'U.S.',
    ' 3.5 ',
    'Mr. ',
    '? ',
    '\n',
    '\r\n',
    '\n\n',
  ],
  ...['　　', '  ', '    ', '——', '<p>', '</p>', '<!--', '-->', '&nbsp;', '---\n', '1. ', '……', '\u200b', '：', 'no. 5', '😀'],
)
const text = array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
const cuts = [(t: string) => segmentText(t, 'zh'), (t: string) => segmentText(t, 'en'), segmentLines]

it('sentences are ordered ranges without white space at their ends, and nothing but white space and markup lies between them', () => {
  assert(
    property(text, constantFrom(...cuts), (input, cutText) => {
      const { paragraphs, sentences } = cutText(input)
      let [end, rest] = [0, '']
      for (const { range, paragraph } of sentences) {
        expect(range[0]).toBeGreaterThanOrEqual(end)
        expect(input.slice(...range).trim()).toBe(input.slice(...range))
        rest += input.slice(end, range[0])
        end = range[1]
        const [from, to] = paragraphs[paragraph]?.range ?? [0, -1]
        expect(from <= range[0] && range[1] <= to).toBe(true)
      }
      rest += input.slice(end)
      expect(rest.replace(/<!--[^]*?-->|<\/?p>|&nbsp;/g, '')).not.toMatch(/[\p{Script=Han}]|mill|runs/u)
    }),
    { seed: 7, numRuns: 1500 },
  )
})
