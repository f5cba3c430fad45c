import { slice, type Flag, type IssueType, type Severity, type Verdict } from '../model/index.ts'

/** An MQM error: an issue that a person confirmed. Only these count in a score. */
export interface ConfirmedError {
  readonly type: IssueType
  readonly severity: Severity
  /** The same text at every place of one repeated mistake; without it the error repeats nothing. */
  readonly repeats?: string
}

/** A flag of the machine English with a person's answer, and the two texts that its ranges count in. */
export interface JudgedFlag {
  readonly flag: Flag
  /** Null while nobody answered. */
  readonly verdict: Verdict | null
  readonly source: string
  readonly target: string
}

/** The confirmed ones of the flags. Open flags and dismissed ones are no errors. */
export function confirmedErrors(judged: readonly JudgedFlag[]): readonly ConfirmedError[] {
  return judged.filter(({ verdict }) => verdict?.kind === 'confirmed').map(confirmedError)
}

/** Two errors repeat each other when type, concept (or the Chinese words) and the English words are the same. */
function confirmedError({ flag, source, target }: JudgedFlag): ConfirmedError {
  const { type, severity } = flag
  const chinese = flag.concept ?? (flag.source ? slice(source, flag.source) : '')
  const english = flag.target ? slice(target, flag.target).toLowerCase() : ''
  return chinese + english === '' ? { type, severity } : { type, severity, repeats: [type, chinese, english].join('\u001f') }
}
