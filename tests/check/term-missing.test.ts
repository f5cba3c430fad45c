import { describe, expect, test } from 'vitest'
import { wordFlag } from '../../src/check/index.ts'
import { buildLexicon } from '../../src/lexicon/index.ts'
import { concept, documentFlags, flagsOf, glossary, spots } from './build.ts'

const required = { required: true } as const
const names = glossary(
  concept('中央纪委', { preferred: ['Central Commission for Discipline Inspection'], admitted: ['CCDI'] }, required),
  concept('北京大学', { preferred: ['Peking University'] }, required),
  concept('物联网', { preferred: ['Internet of Things'], admitted: ['IoT'] }, required),
  concept('茶', { preferred: ['tea'] }),
)
const lexicon = buildLexicon(['大学生', '万物', '大学', '学生'].map((chinese) => ({ chinese, english: 'word' })))

function missing(source: string, target: string): readonly string[] {
  const [flags = []] = documentFlags('term-missing', [[source, target]], { glossaries: [names], lexicon })
  return spots(flags, source, target)
}

describe('a required term is missed', () => {
  test.each([
    ['中央纪委通报', 'The central office reported.', '中央纪委 | -'],
    ['他在北京大学读书', 'He studied at a school in Beijing.', '北京大学 | -'],
    ['“物联网”芯片', 'Chips for networks of objects.', '物联网 | -'],
  ])('%s: %s', (source, target, spot) => expect(missing(source, target)).toEqual([spot]))
})

describe('nothing is missed', () => {
  test.each([
    ['a rendering is there', '中央纪委通报', 'The CCDI reported.'],
    ['its words are there in another order', '中央纪委通报', 'The Central Discipline Inspection Commission reported.'],
    ['its words are there in another form', '中央纪委通报', "The Commission's central disciplinary inspections were reported."],
    ['the term is not required', '喝茶', 'They had a drink.'],
    ['the Chinese may be cut in another way', '北京大学生活动', 'Student events in Beijing.'],
    ['the Chinese may be cut in another way at its start', '万物联网时代', 'The age in which everything is connected.'],
    ['there is no English to look at', '中央纪委通报', ' '],
  ])('%s: %s = %s', (_, source, target) => expect(missing(source, target)).toEqual([]))
})

test('some renderings are shown, not all of them', () => {
  const many = glossary(concept('中新网', { preferred: ['One'], admitted: ['Two', 'Three', 'Four', 'Five', 'Six'] }, required))
  const flags = flagsOf('term-missing', '中新网', 'Nothing.', [many])
  expect(flags.map(({ message }) => wordFlag(message, 'en'))).toEqual([
    'The glossary renders “中新网” as One / Two / Three / Four …; the English has none of it.',
  ])
})
