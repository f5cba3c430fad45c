import { PROBLEM_WORDINGS, wordProblem as wordKnown } from '../../src/bridge/wording.ts'
import { FORMAT_WORDING } from '../../src/format/index.ts'
import { glossaryWording } from '../../src/glossary/index.ts'
import { worded, type InterfaceLanguage, type Message, type Problem, type WordingTable } from '../../src/model/index.ts'

const FILE_WORDINGS: WordingTable = { ...FORMAT_WORDING, ...glossaryWording }

/** A message of a host service, of the formats or of the glossary files in words; see `worded`. */
function wordMessage(message: Message, language: InterfaceLanguage): string {
  return Object.hasOwn(PROBLEM_WORDINGS, message.code) ? wordKnown(message, language) : worded(FILE_WORDINGS, message, language)
}

/** What went wrong, where, and what to do about it, as one text for a person. */
export function wordProblem(problem: Problem, language: InterfaceLanguage): string {
  return wordMessage(problem.message, language)
}

/** All codes that the host services word, for the test that none is missing. */
export const HOST_CODES: readonly string[] = Object.keys(PROBLEM_WORDINGS)
