import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarks, flagMarks, textRuns, type Mark } from '../../renderer/screen/review/grid/text-run.ts'
import { wordDiff } from '../../renderer/screen/review/grid/word-diff.ts'
import { flag } from './build.ts'

/** Runs as one line: `[major:...]` for flags, `+...+` added, `-...-` removed, `=...=` found. */
function shown(runs: ReturnType<typeof textRuns>): string {
  return runs
    .map(({ kind, text, severity, found }) => {
      const marked = severity ? `[${severity}:${text}]` : found ? `=${text}=` : text
      return kind === 'added' ? `+${marked}+` : kind === 'removed' ? `-${text}-` : marked
    })
    .join('')
}

describe('marks to runs', () => {
  it('cuts a text at the borders of a flag', () => {
    expect(shown(textRuns('forge longboards now', flagMarks([flag([6, 16])], 'target')))).toBe('forge [major:longboards] now')
  })

  it('shows the worst of flags that overlap', () => {
    const flags = [flag([0, 9], 'minor'), flag([4, 9], 'critical')]
    expect(shown(textRuns('two words here', flagMarks(flags, 'target')))).toBe('[minor:two ][critical:words] here')
  })

  it('keeps every flag of a run, worst first', () => {
    const flags = [flag([0, 3], 'minor', { key: 'mild' }), flag([0, 3], 'critical', { key: 'bad' })]
    expect(textRuns('two', flagMarks(flags, 'target'))[0]?.keys).toEqual(['bad', 'mild'])
  })

  it('leaves out what has nothing to point at, and cuts ranges that reach beyond the text', () => {
    expect(flagMarks([flag(null)], 'target')).toEqual([])
    expect(shown(textRuns('short', flagMarks([flag([2, 99])], 'target')))).toBe('sh[major:ort]')
    expect(shown(textRuns('short', flagMarks([flag([50, 99])], 'target')))).toBe('short')
  })

  it('puts what was removed where it stood, and flags on what was added', () => {
    const [machine, now] = ['My city grew', 'The city grew']
    expect(shown(textRuns(now, flagMarks([flag([0, 8])], 'target'), wordDiff(machine, now)))).toBe('-My-+[major:The]+[major: city] grew')
  })

  it('finds in either case and width', () => {
    expect(shown(textRuns('ABC公司 and abc', findMarks('ABC公司 and abc', 'ａｂｃ')))).toBe('=ABC=公司 and =abc=')
    expect(findMarks('anything', '  ')).toEqual([])
  })

  it('gives the text again, whatever the marks', () => {
    const mark = fc
      .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
      .map(([a, b]): Mark => ({ range: [Math.min(a, b), Math.max(a, b)], kind: 'flag', severity: 'major', key: 'k' }))
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 6 }), (before, after, marks) => {
        const runs = textRuns(after, marks, wordDiff(before, after)).filter(({ kind }) => kind !== 'removed')
        expect(runs.map(({ text }) => text).join('')).toBe(after)
        for (const run of runs) expect(after.slice(run.start, run.start + run.text.length)).toBe(run.text)
      }),
      { seed: 20_261_122, numRuns: 300 },
    )
  })
})

describe('word diff', () => {
  const cases: readonly [before: string, after: string, shown: string][] = [
    ['the same', 'the same', 'the same'],
    ['My city has grown', 'The city has grown', '-My-+The+ city has grown'],
    ['play the role of head goose', 'play the role of bellwether', 'play the role of -head goose-+bellwether+'],
    ['It is about 3 billion yuan', 'It is about 30 billion yuan', 'It is about -3-+30+ billion yuan'],
    ['support dragon head enterprises', 'support leading enterprises', 'support -dragon head-+leading+ enterprises'],
    ['', 'new', '+new+'],
    ['gone', '', '-gone-'],
    ['Make up the short boards', 'Shore up weak links', '-Make up the short boards-+Shore up weak links+'],
  ]
  it.each(cases)('%j to %j', (before, after, expected) => {
    expect(shown(textRuns(after, [], wordDiff(before, after)))).toBe(expected)
  })

  it('gives both texts again', () => {
    const words = fc
      .array(fc.constantFrom('the', 'city', 'grew', ',', ' ', '3.5', 'x-ray', '。', '𠮷'), { maxLength: 20 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDiff(before, after)
        const join = (without: string) =>
          parts
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join('')
        expect(join('removed')).toBe(after)
        expect(join('added')).toBe(before)
      }),
      { seed: 20_261_122, numRuns: 300 },
    )
  })
})
