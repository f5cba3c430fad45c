import { conceptSchema } from '../../src/bridge/index.ts'
import { describe, expect, it } from 'vitest'
import { conceptOf, conceptWith, faultsOf, fieldsOf, type TermFields } from '../../renderer/screen/dialog/term/term-fields.ts'
import { matches, passes, termUses } from '../../renderer/screen/glossary/term-use.ts'
import type { Concept } from '../../src/model/index.ts'

const neck: Concept = {
  id: 'neck',
  chinese: ['卡脖子', '被卡住脖子'],
  english: [
    { text: 'chokepoint', status: 'preferred' },
    { text: 'bottleneck', status: 'admitted' },
    { text: 'stuck neck', status: 'deprecated' },
    { text: 'stranglehold', status: 'superseded' },
  ],
  reason: { en: 'A dependence on others.', zh: '受制于人。' },
  domain: 'industry',
  severity: 'critical',
  context: { never: '脖子上' },
}

const fields = (change: Partial<TermFields> = {}): TermFields => ({ ...fieldsOf(neck, {}, 'en'), ...change })

describe('a term in the dialog', () => {
  it('comes back as it was when nothing is changed, also what the dialog does not show', () => {
    for (const language of ['en', 'zh'] as const) {
      expect(conceptOf(fieldsOf(neck, {}, language), neck, neck.id, language)).toEqual(neck)
    }
  })

  it('begins with the selections, without their quotation marks', () => {
    const begun = fieldsOf(null, { chinese: '“卡脖子”', never: ' "stuck neck", ' }, 'zh')
    expect(begun).toMatchObject({ chinese: ['卡脖子'], never: ['stuck neck'], preferred: [], severity: 'major' })
  })

  it('adds the selected English to a known term once', () => {
    expect(fieldsOf(neck, { never: 'stuck-neck problem' }, 'en').never).toEqual(['stuck neck', 'stuck-neck problem'])
    expect(fieldsOf(neck, { never: 'stuck neck' }, 'en').never).toEqual(['stuck neck'])
  })

  it('keeps the reason of the other language', () => {
    expect(conceptOf(fields({ reason: 'Shorter.' }), neck, 'neck', 'en').reason).toEqual({ en: 'Shorter.', zh: '受制于人。' })
    const single: Concept = { ...neck, reason: { en: '受制于人。', zh: '受制于人。' } }
    expect(conceptOf(fields({ reason: '改了。' }), single, 'neck', 'zh').reason).toEqual({ en: '改了。', zh: '改了。' })
    expect(conceptOf(fields({ reason: ' ' }), neck, 'neck', 'en')).not.toHaveProperty('reason')
  })

  it('is what the host accepts', () => {
    const made = conceptOf(fieldsOf(null, { chinese: '硬骨头', never: 'hard bone' }, 'zh'), null, 'term-1', 'zh')
    expect(conceptSchema.safeParse(made).success).toBe(true)
    expect(conceptSchema.safeParse(conceptOf(fields({ caseSensitive: true, required: true }), neck, 'neck', 'en')).success).toBe(true)
  })

  it.each<[string, Partial<TermFields>, readonly string[]]>([
    ['everything in order', {}, []],
    ['only what is forbidden', { preferred: [], accepted: [] }, []],
    ['no Chinese', { chinese: [] }, ['chinese wantChinese']],
    ['English as Chinese', { chinese: ['neck'] }, ['chinese notChinese']],
    ['no English', { preferred: [], never: [] }, ['preferred wantEnglish']],
    ['Chinese as English', { never: ['卡脖子'] }, ['never notEnglish']],
    ['right and wrong at once', { never: ['Chokepoint'] }, ['never both']],
    ['right and wrong by case alone, where case matters', { never: ['Chokepoint'], caseSensitive: true }, []],
  ])('%s', (_, change, faults) => {
    expect(faultsOf(fields(change)).map(({ field, kind }) => `${field} ${kind}`)).toEqual(faults)
  })

  it('is found by any of its Chinese names', () => {
    expect(conceptWith([neck], ['被卡住脖子'])).toBe(neck)
    expect(conceptWith([neck], ['脖子'])).toBeNull()
  })
})

describe('where a term is used', () => {
  const [use] = termUses([neck], [{ concept: 'neck', uses: [10, 1, 12, 1], broken: [10, 1] }])

  it('is told by the ids of rows that hold it, and of rows with an open flag about it', () => {
    expect(use).toEqual({ concept: neck, uses: [10, 12], broken: [10] })
    expect(termUses([neck], [])).toEqual([{ concept: neck, uses: [], broken: [] }])
  })

  it('passes the filters that are true of it', () => {
    const unused = { concept: neck, uses: [], broken: [] }
    expect(use && [passes(use, 'all'), passes(use, 'broken'), passes(use, 'unused')]).toEqual([true, true, false])
    expect([passes(unused, 'all'), passes(unused, 'broken'), passes(unused, 'unused')]).toEqual([true, false, true])
  })

  it.each(['卡脖', 'CHOKE', 'stuck', '受制', 'ｃｈｏｋｅ', ' '])('is found by “%s”', (query) => expect(matches(neck, query)).toBe(true))
  it.each(['脖子上', 'industry'])('is not found by “%s”', (query) => expect(matches(neck, query)).toBe(false))
})
