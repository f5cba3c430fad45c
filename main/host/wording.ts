import { PROBLEM_WORDINGS, wordProblem as wordKnown } from '../../src/bridge/wording.ts'
import { FORMAT_WORDING } from '../../src/format/index.ts'
import { glossaryWording } from '../../src/glossary/index.ts'
import { fill, type InterfaceLanguage, type Message, type Problem } from '../../src/model/index.ts'

/** A message of a host service, of the formats or of the glossary files in words; a code that no table has comes back as it is, so that a gap is seen. */
export function wordMessage(message: Message, language: InterfaceLanguage): string {
  const { code, values } = message
  if (Object.hasOwn(PROBLEM_WORDINGS, code)) return wordKnown(message, language)
  const wording = [FORMAT_WORDING, glossaryWording].find((table) => Object.hasOwn(table, code))?.[code]
  return wording === undefined ? code : fill(wording[language], values)
}

/** What went wrong, where, and what to do about it, as one text for a person. */
export function wordProblem(problem: Problem, language: InterfaceLanguage): string {
  return wordMessage(problem.message, language)
}

/** All codes that the host services word, for the test that none is missing. */
export const HOST_CODES: readonly string[] = Object.keys(PROBLEM_WORDINGS)
