import type { ReportView, ScoringView } from '../../src/bridge/index.ts'
import type { InterfaceLanguage, Outcome } from '../../src/model/index.ts'

/** What is said about reports between a host and its worker thread. Values only. */

export interface ReportRequest {
  /** The project file, which is read and not written. */
  readonly path: string
  /** Null reports on all pairs. */
  readonly pair: number | null
  /** That of reasons, of places, and of the page. */
  readonly language: InterfaceLanguage
  readonly scoring: ScoringView
  /** Makes the page that can be sent, too: its date (ISO 8601 in UTC), and name and version of the program. */
  readonly page: { readonly at: string; readonly program: string } | null
}

export interface MadeReport {
  readonly view: ReportView
  /** The whole report as HTML; null where none was asked for. */
  readonly page: string | null
}

export interface ReportOrder {
  readonly kind: 'report'
  readonly id: number
  readonly request: ReportRequest
}

export interface ReportNews {
  readonly kind: 'reported'
  readonly id: number
  readonly answer: Outcome<MadeReport>
}
