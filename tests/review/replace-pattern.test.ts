import { describe, expect, it } from 'vitest'
import { replacer, textPrint, type ReplacePattern } from '../../src/review/index.ts'

const PLAIN: ReplacePattern = { finds: [], regex: false, caseSensitive: false, wholeWords: false }

function pattern(find: string, replacement: string, change: Partial<ReplacePattern> = {}): ReplacePattern {
  return { ...PLAIN, finds: [{ find, replacement }], ...change }
}

function after(text: string, wanted: ReplacePattern): string | null {
  const made = replacer(wanted)
  if (!made.ok) return made.problem.code
  return made.value(text)?.text ?? null
}

const REGEX = { regex: true }

describe('replacing in a text', () => {
  it.each([
    ['plain text, wherever it stands', 'two short boards', pattern('board', 'link'), 'two short links'],
    ['a capital that is there stays', 'Short board and short board', pattern('short board', 'weak link'), 'Weak link and weak link'],
    [
      'unless case matters',
      'Short board and short board',
      pattern('short board', 'weak link', { caseSensitive: true }),
      'Short board and weak link',
    ],
    ['a capital that was asked for is no gain', 'china China', pattern('china', 'China'), 'China China'],
    ['whole words only', 'board boards', pattern('board', 'link', { wholeWords: true }), 'link boards'],
    ['words end at a letter with a mark too', 'cafe café', pattern('caf', 'x', { wholeWords: true }), null],
    ['signs of expressions are plain', 'a+b (c)', pattern('+b (c)', '!'), 'a!'],
    ['dollars are plain', 'cost', pattern('cost', '$1 $&'), '$1 $&'],
    [
      'the longest of several',
      'long plates, plates',
      {
        ...PLAIN,
        finds: [
          { find: 'plates', replacement: 'x' },
          { find: 'long plates', replacement: 'strengths' },
        ],
      },
      'strengths, x',
    ],
    ['groups', '62 machines', pattern('(\\d)(\\d) (\\w+)', '$2$1 $3!', REGEX), '26 machines!'],
    ['named groups, the match, a dollar', 'ab', pattern('(?<first>a)b', '$<first>$&$$', REGEX), 'aab$'],
    ['a group that took no part is empty', 'b', pattern('(a)?b', '[$1]', REGEX), '[]'],
    ['a group that is none stays as it is written', 'b', pattern('(b)', '$2 $10', REGEX), '$2 b0'],
    ['places of no width', 'one', pattern('^', 'The ', REGEX), 'The one'],
    ['characters outside of the first plane', '𠮷𠮷', pattern('.', 'x', REGEX), 'xx'],
    ['what is no expression with the Unicode flag', 'a-b', pattern('\\-', '–', REGEX), 'a–b'],
    ['nothing where nothing is looked for', 'one', pattern('', 'x'), null],
    ['nothing where it would stay the same', 'one', pattern('one', 'one'), null],
    ['no expression', 'one', pattern('(', 'x', REGEX), 'listing.open-group'],
    ['no expression, even inside of a group', 'one', pattern('a)(b', 'x', { ...REGEX, wholeWords: true }), 'listing.stray-bracket'],
  ])('%s', (_, text, wanted, expected) => {
    expect(after(text, wanted)).toBe(expected)
  })

  it('tells the places in both texts', () => {
    const made = replacer(pattern('o', '000'))
    const found = made.ok ? made.value('foo bar o') : null
    expect(found?.places.map(({ before, after: now }) => ['foo bar o'.slice(...before), found.text.slice(...now), ...now])).toEqual([
      ['o', '000', 1, 4],
      ['o', '000', 4, 7],
      ['o', '000', 12, 15],
    ])
  })

  it('leaves out a place that says so already', () => {
    const made = replacer(pattern('colou?r', 'color', REGEX))
    expect(made.ok ? made.value('color colour')?.places.length : null).toBe(1)
  })
})

describe('the print of a text', () => {
  it('is the published hash of its code units', () => {
    expect(textPrint('')).toBe(0x811c9dc5)
    expect(textPrint('a')).toBe(0xe40c292c)
    expect(textPrint('foobar')).toBe(0xbf9cf968)
  })
})
