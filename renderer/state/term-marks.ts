import { readWords } from '../../src/glossary/english-words.ts'
import { TermIndex, type TermFinding } from '../../src/glossary/term-index.ts'
import type { Concept, Range } from '../../src/model/index.ts'

/** What the English of a row has for a term of its Chinese: a rendering that may stand, one that may not, or none that is known. */
export type TermStanding = 'used' | 'forbidden' | 'missing'

/** A term of the project where the Chinese of a row names it. */
export interface TermMark {
  readonly range: Range
  readonly chinese: string
  readonly standing: TermStanding
  /** The English that should stand for it; null where the term names none. */
  readonly preferred: string | null
  /** The forbidden English as the row has it. */
  readonly found: string | null
}

interface Known {
  readonly index: TermIndex
  readonly marks: Map<string, readonly TermMark[]>
}

const NONE: readonly TermMark[] = []
/** Texts that are remembered. */
const MOST_KEPT = 4000
const known = new WeakMap<readonly Concept[], Known>()

/** The terms that a row's Chinese names, in the order of the text; a name inside a longer one is part of that. Worked out once for each pair of texts. */
export function termMarks(source: string, target: string, terms: readonly Concept[]): readonly TermMark[] {
  if (terms.length === 0) return NONE
  const { index, marks } = known.get(terms) ?? ready(terms)
  const key = `${source}\n${target}`
  const before = marks.get(key)
  if (before) return before
  if (marks.size > MOST_KEPT) marks.clear()
  const made = index
    .find(source, readWords(target))
    .flatMap((finding) => marksOf(finding, source, target))
    .toSorted((a, b) => a.range[0] - b.range[0])
  marks.set(key, made)
  return made
}

function ready(terms: readonly Concept[]): Known {
  const made: Known = { index: new TermIndex([{ id: 'project', name: '', concepts: terms }]), marks: new Map() }
  known.set(terms, made)
  return made
}

function marksOf({ entry, chinese, english }: TermFinding, source: string, target: string): readonly TermMark[] {
  const wrong = english.find(({ accepted }) => !accepted)
  const standing = wrong ? 'forbidden' : english.length > 0 ? 'used' : 'missing'
  const found = wrong ? target.slice(...wrong.match.range) : null
  const preferred = preferredOf(entry.concept)
  return chinese
    .filter(({ inside }) => !inside)
    .map(({ range }) => ({ range, chinese: source.slice(...range), standing, preferred, found }))
}

/** The English of a term that is to be used; null where it names none. */
export function preferredOf({ english }: Concept): string | null {
  const term = english.find(({ status }) => status === 'preferred') ?? english.find(({ status }) => status === 'admitted')
  return term?.text ?? null
}
