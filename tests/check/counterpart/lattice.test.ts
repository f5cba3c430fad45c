import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Counterparts } from '../../../src/check/counterpart/counterparts.ts'
import { latticeOf } from '../../../src/check/counterpart/lattice.ts'
import { buildLexicon, ChineseCutter } from '../../../src/lexicon/index.ts'

const lexicon = buildLexicon(
  ['甲乙', '乙丙', '丙丁', '甲乙丙', '乙丙丁', '丁甲', '丁甲乙丙'].map((chinese) => ({ chinese, english: 'thing' })),
)
const text = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', ' ', '，', 'A', '7'), { maxLength: 24 }).map((list) => list.join(''))

it('cuts as the cutter of the lexicon does, and knows where', () => {
  const [counterparts, cutter] = [new Counterparts(lexicon), new ChineseCutter(lexicon)]
  fc.assert(
    fc.property(text, (source) => {
      const { cut, all } = latticeOf(source, counterparts)
      expect(cut.map(({ from, to }) => source.slice(from, to))).toEqual(cutter.words(source))
      for (const { from, to } of all) expect(lexicon.has(source.slice(from, to))).toBe(true)
    }),
    { seed: 11, numRuns: 400 },
  )
})
