import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Checker } from '../../src/check/index.ts'
import { foldChinese, parseGlossaryJsonl, readWords, TermIndex } from '../../src/glossary/index.ts'
import { compileRendering } from '../../src/glossary/rendering.ts'
import { forceUnwrap, SEVERITIES, type Concept, type Glossary } from '../../src/model/index.ts'

const folder = new URL('../../src/glossary/base/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const term = z.string().regex(/^\S(?:.*\S)?$/u)
const line = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  zh: z.array(z.string().regex(/\p{Script=Han}|^\d+$/u)).min(1),
  preferred: z.array(term).min(1),
  admitted: z.array(term).optional(),
  forbidden: z.array(term).optional(),
  reason: z.strictObject({ en: z.string().regex(/^\S.*[.]$/u), zh: z.string().regex(/\p{Script=Han}.*。$/u) }),
  domain: z.string(),
  severity: z.enum(SEVERITIES),
  required: z.boolean().optional(),
  case: z.boolean().optional(),
  context: z.strictObject({ only: z.string().optional(), never: z.string().optional() }).optional(),
})

const lines = files.flatMap(({ name, text }) =>
  text
    .split('\n')
    .filter((row) => row !== '')
    .map((row, index) => ({ where: `${name}:${index + 1}`, file: name, value: JSON.parse(row) as unknown })),
)
const glossaries: readonly Glossary[] = files.map(({ name, text }) => {
  const outcome = parseGlossaryJsonl(text, name)
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problem)}`)
  return outcome.value
})
const concepts = glossaries.flatMap((glossary) => glossary.concepts)

/** A term as the matcher compares it, roughly: lower case, no hyphens and articles. */
function plain(text: string): string {
  return readWords(text)
    .filter((word) => !/^(?:a|an|the)$/u.test(word.text))
    .map((word) => word.text)
    .join(' ')
}

function accepted(concept: Concept): readonly string[] {
  return concept.english.filter(({ status }) => status === 'preferred' || status === 'admitted').map(({ text }) => text)
}

function forbidden(concept: Concept): readonly string[] {
  return concept.english.filter(({ status }) => status === 'deprecated').map(({ text }) => text)
}

/** For each concept a question to the matcher: does it flag this English, standing alone and without regard to context? */
const flags = new Map(
  concepts.map((concept) => {
    const index = new TermIndex([{ id: 'one', name: 'one', concepts: [{ ...concept, context: {} }] }])
    const flagged = (text: string): boolean => {
      const [finding] = index.find(concept.chinese[0] ?? '', readWords(text))
      return forceUnwrap(`${concept.id} is found in its own name`, finding).english.some((sighting) => !sighting.accepted)
    }
    return [concept, flagged]
  }),
)

function isFlagged(concept: Concept, text: string): boolean {
  return forceUnwrap('every concept has its question', flags.get(concept))(text)
}

describe('the pattern base', () => {
  test('keeps to its schema', () => {
    const wrong = lines.flatMap(({ where, value }) => {
      const outcome = line.safeParse(value)
      return outcome.success
        ? []
        : [`${where} ${outcome.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`]
    })
    expect(wrong).toEqual([])
  })

  test('holds at least 400 concepts with a reason in both languages', () => {
    expect(concepts.filter(({ reason }) => reason?.en && reason.zh).length).toBe(concepts.length)
    expect(concepts.length).toBeGreaterThanOrEqual(400)
  })

  test('gives every concept an id of its own over all files', () => {
    const ids = concepts.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test.each(files)('$name is sorted by id', ({ name }) => {
    const ids = forceUnwrap(
      name,
      glossaries.find((glossary) => glossary.name === name),
    ).concepts.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
  })

  test('says something about every concept: a rendering is forbidden, or one is required', () => {
    expect(concepts.filter((concept) => forbidden(concept).length === 0 && !concept.required).map(({ id }) => id)).toEqual([])
  })

  test('accepts and forbids no term of one concept at once', () => {
    const both = concepts.flatMap((concept) => {
      const good = new Set(accepted(concept).map(plain))
      return forbidden(concept)
        .filter((text) => good.has(plain(text)))
        .map((text) => `${concept.id}: ${text}`)
    })
    expect(both).toEqual([])
  })

  test('flags nothing that it accepts', () => {
    const wrong = concepts.flatMap((concept) =>
      accepted(concept)
        .filter((text) => isFlagged(concept, text))
        .map((text) => `${concept.id}: ${text}`),
    )
    expect(wrong).toEqual([])
  })

  test('forbids no term in vain: each is flagged where it stands', () => {
    const idle = glossaries
      .flatMap((glossary) => glossary.concepts)
      .flatMap((concept) =>
        forbidden(concept)
          .filter((text) => !isFlagged(concept, text))
          .map((text) => `${concept.id}: ${text}`),
      )
    expect(idle).toEqual([])
  })

  // The matcher reads past articles and demonstratives: "Six An" would be found at every "six".
  test('forbids no term of which articles leave one word', () => {
    const short = concepts.flatMap((concept) =>
      forbidden(concept)
        .filter((text) => readWords(text).length > 1 && compileRendering(text).words.length < 2)
        .map((text) => `${concept.id}: ${text}`),
    )
    expect(short).toEqual([])
  })

  test('forbids nothing that another concept of the same Chinese term accepts', () => {
    const byName = new Map<string, Concept[]>()
    for (const concept of concepts)
      for (const name of concept.chinese) byName.set(foldChinese(name).text, [...(byName.get(foldChinese(name).text) ?? []), concept])
    const wrong = [...byName].flatMap(([name, sharing]) =>
      sharing.flatMap((one) =>
        sharing
          .filter((other) => other !== one)
          .flatMap((other) => accepted(other).filter((text) => forbidden(one).map(plain).includes(plain(text))))
          .map((text) => `${name} ${one.id}: ${text}`),
      ),
    )
    expect(wrong).toEqual([])
  })
})

const checker = new Checker({ glossaries })

function flagged(source: string, target: string): readonly string[] {
  const found = checker.put([{ id: source, document: source, source, target }]).get(source) ?? []
  return found.filter(({ rule }) => rule === 'term').map((flag) => (flag.target ? target.slice(...flag.target) : ''))
}

describe('literal renderings', () => {
  test.each([
    ['要加快补齐短板。', 'We must hurry to complement the short boards.', 'complement the short boards'],
    ['不能让关键技术被人卡脖子。', 'Key technologies must not be stuck in the neck by others.', 'stuck in the neck'],
    ['这项政策很快落地。', 'The policy landed soon.', 'landed'],
    ['他发挥头雁效应。', 'He plays the head goose effect.', 'head goose effect'],
    ['我国出口保持增长。', "My country's exports kept growing.", 'My country'],
    ['他被列为失信被执行人。', 'He was listed as a dishonest executed person.', 'dishonest executed person'],
    ['股票跌停。', 'The stock stopped falling.', 'stopped falling'],
    ['公司的产品打八折。', 'The products of the company are 80% off.', '80% off'],
    ['农场有500亩地。', 'The farm has 500 acres of land.', 'acres'],
    ['产值翻两番。', 'The output value doubled.', 'doubled'],
  ])('%s', (source, target, span) => {
    expect(flagged(source, target).some((text) => text.includes(span) || span.includes(text))).toBe(true)
  })
})

describe('the same English is right elsewhere', () => {
  test.each([
    ['飞机平稳落地。', 'The plane landed smoothly.'],
    ['飞船与空间站对接。', 'The spacecraft docked with the space station.'],
    ['这位拳击手打出一套组合拳。', 'The boxer threw a combination of punches.'],
    ['地壳板块发生移动。', 'The tectonic plates moved.'],
    ['美国国务院发表声明。', 'The US State Department issued a statement.'],
    ['他骑马时从马上落马。', 'He fell off his horse while riding.'],
    ['要补齐短板，锻造长板。', 'We must shore up weak links and build on strengths.'],
    ['销量同比增长5%，环比下降2%。', 'Sales rose 5% year on year and fell 2% month on month.'],
    ['滑雪赛道全长三公里。', 'The ski track is three kilometers long.'],
    ['水库流量达到每秒800立方米。', 'The flow of the reservoir reached 800 cubic meters per second.'],
  ])('%s', (source, target) => {
    expect(flagged(source, target)).toEqual([])
  })
})
