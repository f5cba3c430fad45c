import { ISSUE_TYPES, type IssueType } from '../../src/model/index.ts'

/** How bad an error can be, the worst first; what is neutral is no error. */
export const ERROR_SEVERITIES = ['critical', 'major', 'minor'] as const

/** The kinds of errors that keys mark, 1 to 9, the most frequent in machine translation first; and behind them all others, which a menu offers. */
const KEYED: readonly IssueType[] = [
  'accuracy/mistranslation',
  'terminology/wrong-term',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/number',
  'linguistic-conventions/grammar',
  'linguistic-conventions/punctuation',
  'style/unidiomatic',
  'locale-conventions/name-format',
]

export const ERROR_TYPES: readonly IssueType[] = [...KEYED, ...ISSUE_TYPES.filter((type) => !KEYED.includes(type))]
