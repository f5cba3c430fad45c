import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildLexicon,
  compileLexicon,
  readLexicon,
  stackLexicons,
  weighLexicon,
  type Lexicon,
  type LexiconEntry,
} from '../../src/lexicon/index.ts'

const character = fc.constantFrom('中', '国', '人', '的', '𠮷', '龘', '一')
const word = fc.array(character, { minLength: 0, maxLength: 14 }).map((characters) => characters.join(''))
const gloss = fc.oneof(
  fc.constantFrom(
    'to rain',
    'rain; shower',
    'variant of 的',
    'see also 人',
    'China',
    'Rhine or Rhein, river',
    'Li (1928-), tycoon',
    '(classifier) of the',
    'sb',
    'he; him',
    '',
  ),
  fc.string({ maxLength: 30 }),
)
const entry: fc.Arbitrary<LexiconEntry> = fc.record(
  {
    chinese: word,
    english: gloss,
    pinyin: fc.constantFrom('zhong1 guo2', 'Zhong1 guo2', 'Lu:4', 'de5', 'xx5', ''),
    weight: fc.constantFrom(0.5, 1, 5),
  },
  { requiredKeys: ['chinese', 'english'] },
)
const entries = fc.array(entry, { maxLength: 60 })
const law = (property: fc.IPropertyWithHooks<[LexiconEntry[]]>) => fc.assert(property, { seed: 3, numRuns: 300 })

function compiled(list: readonly LexiconEntry[]): Lexicon {
  const read = readLexicon(compileLexicon(list))
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

/** Everything that a lexicon says of the words that it may know, and of some that it cannot. */
function answers(lexicon: Lexicon, list: readonly LexiconEntry[]): unknown {
  const asked = [...list.map(({ chinese }) => chinese), '中', '𠮷', '\ud842', '中国人的', 'rain', '']
  return [lexicon.size, asked.map((word) => [word, lexicon.has(word), lexicon.meaning(word), lexicon.readings(word), lexicon.names(word)])]
}

/** What a lexicon says of how long words with the same beginning are. */
const longestLike = (lexicon: Lexicon, chinese: string): number => lexicon.longest(chinese.charCodeAt(0), chinese.charCodeAt(1))

describe('a compiled lexicon', () => {
  it('tells no word to be shorter than the plain one does', () => {
    law(
      fc.property(entries, (list) => {
        const [here, plain] = [compiled(list), buildLexicon(list)]
        for (const { chinese } of list) {
          expect(longestLike(here, chinese)).toBeGreaterThanOrEqual(longestLike(plain, chinese))
          expect(longestLike(plain, chinese)).toBeGreaterThanOrEqual(plain.has(chinese) && chinese.length > 1 ? chinese.length : 0)
        }
      }),
    )
  })

  it('says what the plain one says', () => {
    law(
      fc.property(entries, (list) => {
        expect(answers(compiled(list), list)).toEqual(answers(buildLexicon(list), list))
      }),
    )
  })

  it('is the same bytes for the same entries', () => {
    law(
      fc.property(entries, (list) => {
        expect(Buffer.from(compileLexicon(list)).equals(Buffer.from(compileLexicon(list)))).toBe(true)
      }),
    )
  })

  it('is a failure with one byte changed, wherever, and cut short or lengthened, however', () => {
    const sound = new Uint8Array(compileLexicon([{ chinese: '雨', english: 'rain', pinyin: 'yu3' }], 'a label'))
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = sound.slice()
        bytes[at] = (bytes[at] ?? 0) ^ change
        expect(readLexicon(bytes.buffer).ok).toBe(false)
      }),
      { seed: 3, numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.nat(2 * sound.length), (length) => {
        const bytes = new Uint8Array(length)
        bytes.set(sound.subarray(0, length))
        expect(readLexicon(bytes.buffer).ok).toBe(length === sound.length)
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  it('refuses what never was a lexicon', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readLexicon(bytes.slice().buffer).ok).toBe(false)
      }),
      { seed: 3 },
    )
  })

  it('can be read out of memory that threads share', () => {
    const bytes = new Uint8Array(compileLexicon([{ chinese: '雨', english: 'rain' }], '标签'))
    const shared = new SharedArrayBuffer(bytes.length)
    new Uint8Array(shared).set(bytes)
    const read = readLexicon(shared)
    expect(read.ok && [read.value.meaning('雨'), read.value.label]).toEqual([[{ stem: 'rain', weight: 1 }], '标签'])
  })
})

describe('stacked lexicons', () => {
  it('say together what the entries of all say in one', () => {
    fc.assert(
      fc.property(entries, entries, (below, above) => {
        const both = [...below, ...above]
        const one = buildLexicon(both)
        const stack = stackLexicons([compiled(below), buildLexicon(above)])
        for (const { chinese } of both) {
          expect(stack.has(chinese)).toBe(one.has(chinese))
          expect(longestLike(stack, chinese)).toBeGreaterThanOrEqual(longestLike(one, chinese))
          expect(stack.meaning(chinese).map(({ stem }) => stem)).toEqual(one.meaning(chinese).map(({ stem }) => stem))
          for (const [at, { weight }] of stack.meaning(chinese).entries())
            expect(weight).toBeCloseTo(one.meaning(chinese)[at]?.weight ?? Number.NaN, 4)
        }
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  it('weigh as they are told', () => {
    const stack = stackLexicons([
      buildLexicon([{ chinese: '雨', english: 'rain' }]),
      weighLexicon(buildLexicon([{ chinese: '雨', english: 'shower' }]), 3),
    ])
    expect(stack.meaning('雨')).toEqual([
      { stem: 'rain', weight: 1 },
      { stem: 'shower', weight: 3 },
    ])
  })
})
