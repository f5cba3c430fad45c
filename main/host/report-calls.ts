import type { CallInput } from '../../src/bridge/index.ts'
import type { Exporter } from './exporter.ts'
import { unwrap } from './fault.ts'
import type { Handlers } from './handlers.ts'
import { fileStem } from './library.ts'
import type { ReportDesk } from './report-desk.ts'
import type { MadeReport } from './report-work.ts'
import type { ReviewSession } from './session.ts'

/** Makes a PDF on A4 of a page that needs nothing beside it. */
export type PrintPdf = (html: string) => Promise<Uint8Array>

export interface ReportCallOptions {
  readonly reports: ReportDesk
  readonly session: (project: string) => ReviewSession
  readonly exporter: Exporter
  readonly version: string
  /** Null where the host cannot print: then a PDF is the reader's browser's to make. */
  readonly printPdf: PrintPdf | null
}

type ReportCall = 'report' | 'setScoring' | 'saveReport'

const TITLES = { html: 'HTML', pdf: 'PDF' } as const

/** The calls of the contract that are about reports. */
export function reportHandlers({ reports, session, exporter, version, printPdf }: ReportCallOptions): Handlers<ReportCall> {
  const made = async ({ project, pair, language }: CallInput<'report'>, page: boolean): Promise<MadeReport> => {
    const { path, scoring } = session(project)
    const dated = page ? { at: new Date().toISOString(), program: `Duizhao ${version}` } : null
    return unwrap(await reports.report({ path, pair, language, scoring, page: dated }))
  }
  return {
    report: async (request) => (await made(request, false)).view,
    setScoring: ({ project, mqm, gbt }) => unwrap(session(project).setScoring({ mqm, gbt })),
    saveReport: async (request) => {
      const { format, language } = request
      const page = (await made(request, true)).page ?? ''
      const name = `${fileStem(session(request.project).name)} – ${language === 'zh' ? '质量报告' : 'report'}`
      const html = { name: `${name}.html`, mime: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(page) }
      if (format === 'html') return exporter.deliverFile(html, TITLES.html)
      if (!printPdf) return { kind: 'print', url: `${exporter.keep(html).url}?shown` }
      return exporter.deliverFile({ name: `${name}.pdf`, mime: 'application/pdf', bytes: await printPdf(page) }, TITLES.pdf)
    },
  }
}
