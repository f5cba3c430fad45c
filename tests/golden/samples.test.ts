import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadDictionary } from '../../main/host/dictionary.ts'
import { loadPatternBase } from '../../main/host/glossary-file.ts'
import { align } from '../../src/align/index.ts'
import { addConcepts, type Lexicon } from '../../src/lexicon/index.ts'
import { checkPairs } from '../../src/check/index.ts'
import {
  atLeast,
  joinedText,
  sentenceText,
  type Bead,
  type Flag,
  type Glossary,
  type SegmentedDocument,
  type Side,
} from '../../src/model/index.ts'
import { segmentText } from '../../src/segment/index.ts'

interface ExpectedBead {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

interface ExpectedFinding {
  /** The sentence that holds the fault, or null where it was left out. */
  readonly target: string | null
  readonly source: string | null
  /** The faulty words, or null where words are missing. */
  readonly span: string | null
  readonly severity: Flag['severity']
}

/** A flag with the texts that its ranges count in. */
interface PlacedFlag {
  readonly flag: Flag
  readonly source: string
  readonly target: string
}

function read(sample: string, file: string): string {
  return readFileSync(new URL(`../../samples/${sample}/${file}`, import.meta.url), 'utf8')
}

function side(sample: string, which: Side): SegmentedDocument {
  const text = read(sample, `${which}.txt`)
  const language = which === 'source' ? 'zh' : 'en'
  return {
    document: { name: `${which}.txt`, side: which, language, text, sha256: '0'.repeat(64), encoding: 'utf-8' },
    ...segmentText(text, language),
  }
}

function sentences(document: SegmentedDocument): readonly string[] {
  return document.sentences.map((_, index) => sentenceText(document, index))
}

/** Every pair of a source and a target sentence in one bead. */
function links(beads: readonly ExpectedBead[]): Set<string> {
  return new Set(beads.flatMap(({ source, target }) => source.flatMap((left) => target.map((right) => `${left}\n${right}`))))
}

function inWords(beads: readonly Bead[], source: SegmentedDocument, target: SegmentedDocument): readonly ExpectedBead[] {
  return beads.map((bead) => ({
    source: bead.source.map((index) => sentenceText(source, index)),
    target: bead.target.map((index) => sentenceText(target, index)),
  }))
}

function harmonicMean(found: ReadonlySet<string>, expected: ReadonlySet<string>): number {
  const right = [...found].filter((link) => expected.has(link)).length
  return (2 * right) / (found.size + expected.size)
}

/** Whether the flag points to the words of the finding, or, where words are missing, to the sentence that lacks them. */
function meets({ flag, source, target }: PlacedFlag, finding: ExpectedFinding): boolean {
  if (finding.target === null || finding.span === null) return finding.source !== null && source.includes(finding.source)
  // What is missing has no place in the English: the flag is on the Chinese.
  if (!flag.target)
    return (
      flag.source !== null && (finding.source?.includes(source.slice(...flag.source)) ?? false) && source.includes(finding.source ?? '')
    )
  const sentence = target.indexOf(finding.target)
  if (sentence < 0) return false
  const start = sentence + finding.target.indexOf(finding.span)
  return flag.target[0] < start + finding.span.length && start < flag.target[1]
}

function word({ flag, source, target }: PlacedFlag): string {
  return `${flag.severity} ${flag.rule}: ${flag.source ? source.slice(...flag.source) : '-'} | ${flag.target ? target.slice(...flag.target) : '-'}`
}

interface Tools {
  readonly glossaries: readonly Glossary[]
  readonly lexicon: Lexicon
}

let tools: Promise<Tools> | undefined

/** What the program reviews with: the pattern base, and the dictionary that knows its terms too. */
async function loadTools(): Promise<Tools> {
  const [base, dictionary] = [await loadPatternBase(), await loadDictionary()]
  if (!base.ok || !dictionary.ok) throw new Error('The pattern base and the dictionary are installed')
  const concepts = base.value.flatMap((glossary) => glossary.concepts)
  return { glossaries: base.value, lexicon: addConcepts(dictionary.value, concepts) }
}

/** Sample, at least this share of the planted errors found, at most this many flags beside them. */
const SAMPLES = [
  ['interview', 0.95, 2],
  ['report', 0.9, 2],
  ['story', 0.8, 2],
] as const

describe.each(SAMPLES)('sample %s', (sample, share, most) => {
  const source = side(sample, 'source')
  const target = side(sample, 'target')
  const expectedBeads = JSON.parse(read(sample, 'expected-beads.json')) as readonly ExpectedBead[]
  const findings = JSON.parse(read(sample, 'expected-findings.json')) as readonly ExpectedFinding[]
  let beads: readonly Bead[] = []
  let flags: readonly PlacedFlag[] = []

  beforeAll(async () => {
    const { glossaries, lexicon } = await (tools ??= loadTools())
    beads = align(source, target, { lexicon })
    const pairs = beads.map((bead, id) => ({ id, source: joinedText(source, bead.source), target: joinedText(target, bead.target) }))
    const found = checkPairs(pairs, { glossaries })
    flags = pairs.flatMap((pair, index) => (found[index] ?? []).map((flag) => ({ flag, source: pair.source, target: pair.target })))
  }, 30_000)

  test('the expected beads hold every sentence once, in order', () => {
    expect(expectedBeads.flatMap((bead) => bead.source)).toEqual(sentences(source))
    expect(expectedBeads.flatMap((bead) => bead.target)).toEqual(sentences(target))
  })

  test('every planted error stands in the text', () => {
    const [chinese, english] = [new Set(sentences(source)), new Set(sentences(target))]
    const lost = findings.filter(
      (finding) =>
        (finding.source !== null && !chinese.has(finding.source)) ||
        (finding.target !== null && !english.has(finding.target)) ||
        (finding.span !== null && !finding.target?.includes(finding.span)),
    )
    expect(lost).toEqual([])
  })

  test('the beads are found', () => {
    expect(harmonicMean(links(inWords(beads, source, target)), links(expectedBeads))).toBeGreaterThanOrEqual(0.95)
  })

  test('the planted errors are flagged', () => {
    const missed = findings.filter((finding) => !flags.some((flag) => meets(flag, finding)))
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual((1 - share) * findings.length + 1e-9)
  })

  test('few flags stand elsewhere', () => {
    const beside = flags
      .filter(({ flag }) => atLeast(flag.severity, 'minor'))
      .filter((flag) => !findings.some((finding) => meets(flag, finding)))
    expect(beside.length, beside.map(word).join('\n')).toBeLessThanOrEqual(most)
  })
})
