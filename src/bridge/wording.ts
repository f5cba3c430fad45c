import { fill, forceUnwrap, type InterfaceLanguage, type Message } from '../model/index.ts'
import { AI_WORDINGS } from './ai-wording.ts'
import { DICTIONARY_WORDINGS } from './dictionary-wording.ts'
import { EMBEDDING_WORDINGS } from './embedding-wording.ts'
import { INPUT_WORDINGS } from './input-wording.ts'
import { MEMORY_WORDINGS } from './memory-wording.ts'
import { OUTPUT_WORDINGS } from './output-wording.ts'
import type { ProblemWordings } from './problem-wording.ts'
import { PROFILE_WORDINGS } from './profile-wording.ts'
import { PROJECT_WORDINGS } from './project-wording.ts'
import { REMARK_WORDINGS } from './remark-wording.ts'
import { REVIEW_WORDINGS } from './review-wording.ts'
import { SCORE_WORDINGS } from './score-wording.ts'

/**
 * The wording of every problem that a host answers with, by code: one table for the interface, the command line and the
 * server. A wording shows only values that every maker of its code gives.
 */
export const PROBLEM_WORDINGS: ProblemWordings = {
  ...INPUT_WORDINGS,
  ...AI_WORDINGS,
  ...DICTIONARY_WORDINGS,
  ...EMBEDDING_WORDINGS,
  ...MEMORY_WORDINGS,
  ...OUTPUT_WORDINGS,
  ...PROFILE_WORDINGS,
  ...PROJECT_WORDINGS,
  ...REMARK_WORDINGS,
  ...REVIEW_WORDINGS,
  ...SCORE_WORDINGS,
}

/** What happened and what to do, apart; a code without a wording is shown as an internal error (its code stays in the details). */
export function problemParts({ code, values }: Message, language: InterfaceLanguage): { readonly what: string; readonly remedy: string } {
  const known = Object.hasOwn(PROBLEM_WORDINGS, code) ? code : 'internal'
  const { what, remedy } = forceUnwrap('internal errors have a wording', PROBLEM_WORDINGS[known])
  return { what: fill(what[language], values), remedy: fill(remedy[language], values) }
}

/** What happened and what to do, as one text. */
export function wordProblem(message: Message, language: InterfaceLanguage): string {
  const { what, remedy } = problemParts(message, language)
  return language === 'zh' ? what + remedy : `${what} ${remedy}`
}
