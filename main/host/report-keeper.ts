import type { ErrorView } from '../../src/bridge/index.ts'
import { wordFlag } from '../../src/check/index.ts'
import { isReviewed, SEVERITIES, type InterfaceLanguage, succeed, type Outcome, type Segment } from '../../src/model/index.ts'
import { machineTarget, sourceText, type DocumentPair, type ReviewState } from '../../src/review/index.ts'
import {
  editEffort,
  reportPage,
  scoreReview,
  timeHistogram,
  type EditEffort,
  type JudgedFlag,
  type ScoredRow,
} from '../../src/score/index.ts'
import { timesOf } from './act-stamps.ts'
import { failureOf, Fault } from './fault.ts'
import { judgedFlags } from './judged-flags.ts'
import { ProjectFile } from './project-file.ts'
import type { MadeReport, ReportRequest } from './report-work.ts'

/** How many errors a report lists: nobody reads more, and a page of more would not open everywhere. */
const MOST_ERRORS = 500

interface JudgedRow extends ScoredRow {
  readonly pair: DocumentPair
  readonly segment: Segment
  readonly number: number
}

/** Makes reports of project files. Remembers how much each correction changed, which takes most of the time. */
export class ReportKeeper {
  /** Edits by machine English and correction, those of the last report. */
  #efforts = new Map<string, EditEffort>()

  /** Fails as opening a project does. */
  answer(request: ReportRequest): Outcome<MadeReport> {
    try {
      const file = ProjectFile.open(request.path, { readOnly: true })
      try {
        return succeed(this.#report(file, request))
      } finally {
        file.close()
      }
    } catch (error) {
      return failureOf(error)
    }
  }

  #report(file: ProjectFile, { pair, language, scoring, page }: ReportRequest): MadeReport {
    const state = file.state()
    const acts = file.acts()
    const pairs = state.pairs.filter(({ id }) => pair === null || id === pair)
    if (pairs.length === 0) throw new Fault('review.row-gone')
    const rows = pairs.flatMap((one) => judgedRows(one, state, file))
    const score = scoreReview(rows, scoring.mqm, scoring.gbt, this.#measure())
    const times = timesOf(acts, pair)
    const listed = reportedErrors(rows.filter(isReviewed), language)
    const view = {
      ...score,
      time: times && { total: times.total, median: times.median, p90: times.p90 },
      timeBins: times ? timeHistogram(times.rows.values()) : [],
      errors: listed.slice(0, MOST_ERRORS),
      waiting: rows.filter((row) => !isReviewed(row)).reduce((sum, { judged }) => sum + judged.filter(isConfirmed).length, 0),
    }
    if (!page) return { view, page: null }
    const content = {
      ...view,
      project: file.meta('name') ?? '',
      files: pairs.map(({ source, target }) => ({ source: source.document.name, target: target.document.name })),
      reviewers: [...new Set(acts.map(({ author }) => author))],
      date: new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(new Date(page.at)),
      program: page.program,
      time: times,
      comparison: null,
    }
    return { view, page: reportPage(content, language) }
  }

  /** Measures a correction, or remembers it; corrections that no row has any more are forgotten. */
  #measure(): (machine: string, correction: string) => EditEffort {
    const before = this.#efforts
    const now = (this.#efforts = new Map())
    return (machine, correction) => {
      const key = `${machine}\u001f${correction}`
      const effort = now.get(key) ?? before.get(key) ?? editEffort(machine, correction)
      if (machine !== correction) now.set(key, effort)
      return effort
    }
  }
}

function judgedRows(pair: DocumentPair, state: ReviewState, file: ProjectFile): readonly JudgedRow[] {
  // Flags are read only where one of them can count.
  const isJudged = state.errors.size > 0 || [...state.verdicts.values()].some(({ kind }) => kind === 'confirmed')
  return pair.segments.map((segment, index) => ({
    source: sourceText(pair, segment),
    machine: machineTarget(pair, segment),
    correction: segment.correction,
    state: segment.state,
    judged: isJudged ? judgedFlags(state, pair, segment, file.flagTable.of(pair.id, segment.id)) : [],
    pair,
    segment,
    number: index + 1,
  }))
}

function isConfirmed({ verdict }: JudgedFlag): boolean {
  return verdict?.kind === 'confirmed'
}

/** The confirmed errors, the worst first and else in the order of the documents. */
function reportedErrors(rows: readonly JudgedRow[], language: InterfaceLanguage): readonly ErrorView[] {
  const errors = rows.flatMap((row) => row.judged.filter(isConfirmed).map((judged) => reportedError(row, judged, language)))
  return errors.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity))
}

function reportedError(
  { pair, segment, number, correction }: JudgedRow,
  { flag, source, target }: JudgedFlag,
  language: InterfaceLanguage,
): ErrorView {
  const { name } = pair.source.document
  return {
    pair: pair.id,
    segment: segment.id,
    place: language === 'zh' ? `${name}，第 ${number} 行` : `${name}, row ${number}`,
    type: flag.type,
    severity: flag.severity,
    source,
    sourceRange: flag.source,
    machine: target,
    machineRange: flag.target,
    correction,
    reason: wordFlag(flag.message, language),
  }
}
