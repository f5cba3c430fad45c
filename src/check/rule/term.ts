import { termsOf, type EnglishSighting, type TermFinding } from '../../glossary/index.ts'
import { holds, message, overlaps, type Flag, type Range, type Severity } from '../../model/index.ts'
import { balancedRange } from '../balanced-range.ts'
import { fittedSuggestion } from '../fitted-suggestion.ts'
import type { PairReading } from '../pair-reading.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'

/** At most this many ways out are offered. */
const MOST_SUGGESTIONS = 3

/** A forbidden rendering of a term that the Chinese names. */
export const termRule: PairRule = {
  id: 'term',
  type: 'terminology/wrong-term',
  severity: 'major',
  title: { en: 'Wrong term', zh: '术语错误' },
  description: {
    en: 'A glossary forbids this English for the Chinese term: a literal rendering, or one that the project does not want.',
    zh: '术语库中禁止用这一英文译该中文术语：直译，或项目不采用的译法。',
  },
  check: (reading) =>
    reading.terms.flatMap((finding) =>
      wrongSightings(finding, reading.terms).map((sighting, index) => flagOf(reading, finding, sighting, index)),
    ),
  wording: {
    term: { en: '“{chinese}” is not “{english}”. {reasonEn}', zh: '“{chinese}”不应译为“{english}”。{reasonZh}' },
  },
}

/** The renderings of `finding` in the target that are wrong: not those that another term of the pair explains. */
function wrongSightings(finding: TermFinding, all: readonly TermFinding[]): readonly EnglishSighting[] {
  const longer = finding.inside ? all.filter((other) => holdsNames(other, finding)) : []
  if (longer.some((other) => other.english.length > 0)) return []
  return finding.english.filter((sighting) => !sighting.accepted && !all.some((other) => explains(other, finding, sighting)))
}

/**
 * Whether `other` accepts the English at the sighting: for the same Chinese in a glossary that decides, or as part of a longer term. A glossary that is
 * decided over has no say about the same Chinese.
 */
function explains(other: TermFinding, finding: TermFinding, wrong: EnglishSighting): boolean {
  const same = other !== finding && sharesName(other, finding)
  if (same && other.entry.rank < finding.entry.rank) return false
  return other.english.some(
    ({ accepted, match }) => accepted && (same ? overlaps(match.range, wrong.match.range) : holds(match.range, wrong.match.range)),
  )
}

function flagOf(reading: PairReading, finding: TermFinding, sighting: EnglishSighting, index: number): Flag {
  const { concept } = finding.entry
  const place = finding.chinese[Math.min(index, finding.chinese.length - 1)] ?? null
  const range = balancedRange(reading.target, sighting.match.range)
  return ruleFlag(termRule, {
    severity: severityOf(finding, sighting),
    source: place ? balancedRange(reading.source, place.range) : null,
    target: range,
    message: message('term', {
      chinese: place?.name ?? '',
      english: reading.target.slice(...range),
      reasonEn: concept.reason?.en ?? '',
      reasonZh: concept.reason?.zh ?? '',
    }),
    suggestions: goodTerms(finding, reading.terms)
      .slice(0, MOST_SUGGESTIONS)
      .map((text) => fittedSuggestion(text, sighting, finding, range, reading)),
    concept: concept.id,
  })
}

function severityOf({ entry: { concept } }: TermFinding, { term }: EnglishSighting): Severity {
  return term.status === 'superseded' ? 'minor' : (concept.severity ?? 'major')
}

/** What should stand there: the preferred terms, those of the glossary that decides first; admitted ones when there are none. */
function goodTerms(finding: TermFinding, all: readonly TermFinding[]): readonly string[] {
  const deciding = all
    .filter((other) => other === finding || (other.entry.rank > finding.entry.rank && sharesName(other, finding)))
    .sort((a, b) => b.entry.rank - a.entry.rank)
  const preferred = deciding.flatMap(({ entry }) => termsOf(entry.concept, 'preferred'))
  const terms = preferred.length > 0 ? preferred : deciding.flatMap(({ entry }) => termsOf(entry.concept, 'admitted'))
  return [...new Set(terms)]
}

function sharesName(a: TermFinding, b: TermFinding): boolean {
  return a.chinese.some((mine) => b.chinese.some((theirs) => overlaps(mine.range, theirs.range)))
}

function holdsNames(outer: TermFinding, inner: TermFinding): boolean {
  return outer !== inner && inner.chinese.some((name) => outer.chinese.some((other) => longer(other.range, name.range)))
}

function longer(outer: Range, inner: Range): boolean {
  return holds(outer, inner) && outer[1] - outer[0] > inner[1] - inner[0]
}
