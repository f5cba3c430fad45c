import type { Wording } from '../model/index.ts'

/** What happened, and what the person can do about it. */
export interface ProblemWording {
  readonly what: Wording
  readonly remedy: Wording
}

/** Wordings by the code of the problem. */
export type ProblemWordings = Readonly<Record<string, ProblemWording>>

export function said(whatEn: string, whatZh: string, remedyEn: string, remedyZh: string): ProblemWording {
  return { what: { en: whatEn, zh: whatZh }, remedy: { en: remedyEn, zh: remedyZh } }
}
