import type { Outcome } from '../../src/model/index.ts'
import { AskedThread } from './asked-thread.ts'
import type { MadeReport, ReportRequest } from './report-work.ts'

/** Reports, made by a thread that starts when the first one is asked for, and remembers what it measured until the program ends. */
export class ReportDesk {
  readonly #thread = new AskedThread({ name: 'reports', answer: (news) => (news.kind === 'reported' ? news : null) })

  /** Fails with `review.row-gone` where there is no such pair, and as opening a project does. */
  report(request: ReportRequest): Promise<Outcome<MadeReport>> {
    return this.#thread.ask((id) => ({ kind: 'report', id, request }))
  }

  close(): Promise<void> {
    return this.#thread.end()
  }
}
