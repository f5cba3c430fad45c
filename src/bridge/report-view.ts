import type { GbtCard, GbtProfile, MqmCard, MqmProfile, ReportContent, ReportedError } from '../score/index.ts'

/** How a project is scored: kept in it. */
export interface ScoringView {
  readonly mqm: MqmProfile
  readonly gbt: GbtProfile
}

/** A confirmed error, and the row that it stands in. */
export interface ErrorView extends ReportedError {
  readonly pair: number
  readonly segment: number
}

/** Both score cards of a project or of one of its pairs, what the plots show, and the errors that count. */
export interface ReportView extends Pick<ReportContent, 'progress' | 'effort' | 'hterBins' | 'timeBins'> {
  readonly mqm: MqmCard
  readonly gbt: GbtCard
  /** Milliseconds; null where nobody's time is known. */
  readonly time: { readonly total: number; readonly median: number | null; readonly p90: number | null } | null
  /** Of rows that are reviewed, the worst first; fewer than the card counts where these are very many. */
  readonly errors: readonly ErrorView[]
  /** Confirmed errors of rows that are not reviewed: they count as soon as their rows are. */
  readonly waiting: number
}

/** Where a report went: a path on the desktop, a page to fetch in a browser, one to print where the host makes no PDF, or nowhere. */
export type ReportSavedView =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'download'; readonly url: string; readonly name: string }
  | { readonly kind: 'print'; readonly url: string }
  | { readonly kind: 'cancelled' }
