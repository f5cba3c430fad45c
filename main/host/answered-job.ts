import type { AnsweredFlagsView, DismissalView, RuleAnswersView } from '../../src/bridge/index.ts'
import { fail, slice, succeed, type Flag, type Outcome, type Segment, type Verdict } from '../../src/model/index.ts'
import {
  dismissalsInForce,
  keyParts,
  machineTarget,
  rowTexts,
  type DismissalGroup,
  type DocumentPair,
  type ReviewState,
  type RowTexts,
} from '../../src/review/index.ts'
import { problemOf } from './fault.ts'
import { ProjectFile, type RowFlags } from './project-file.ts'
import { verdictKeys } from './row-view.ts'
import { withMarked } from './with-marked.ts'

/** What became of the flags of a project file, rule by rule, and which dismissals are in force. Fails as opening a project does. */
export function answeredJob(path: string): Outcome<AnsweredFlagsView> {
  try {
    const file = ProjectFile.open(path, { readOnly: true })
    try {
      return succeed(answeredFlags(file.state(), file))
    } finally {
      file.close()
    }
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    return fail(problem.code, problem.message.values)
  }
}

type RuleCounts = { -readonly [Name in keyof RuleAnswersView]: RuleAnswersView[Name] }

/** The flags that one verdict in force speaks of. */
interface Reached {
  flags: number
  readonly first: Pick<DismissalView, 'chinese' | 'english' | 'row'>
}

/** A flag with what it says and the verdict that holds for it. */
interface HeldFlag {
  readonly flag: Flag
  readonly texts: RowTexts
  readonly key: string | null
  readonly verdict: Verdict | null
  readonly isFixed: boolean
}

/** The same of a project whose state is known. */
export function answeredFlags(state: ReviewState, file: ProjectFile): AnsweredFlagsView {
  const rules = new Map<string, RuleCounts>()
  const reached = new Map<string, Reached>()
  for (const pair of state.pairs)
    for (const [index, segment] of pair.segments.entries())
      for (const held of heldFlags(state, pair, segment, file.flagTable.of(pair.id, segment.id))) {
        count(rules, held)
        reach(reached, held, { pair: pair.id, segment: segment.id, number: index + 1 })
      }
  const groups = dismissalsInForce(state.verdicts, file.log.judging())
  return { rules: [...rules.values()], dismissals: groups.map((group) => dismissalView(group, reached)) }
}

/** Every flag of a row; those that a correction put right count in the machine English, where their verdicts stand. */
function heldFlags(state: ReviewState, pair: DocumentPair, segment: Segment, found: RowFlags | undefined): readonly HeldFlag[] {
  const { flags, fixed } = withMarked(state, pair, segment, found) ?? { flags: [], fixed: [] }
  if (flags.length + fixed.length === 0) return []
  const texts = rowTexts(pair, segment)
  const machine = { source: texts.source, target: machineTarget(pair, segment) }
  const untouched = { ...segment, correction: null }
  const held = (flag: Flag, row: Segment, read: RowTexts, isFixed: boolean): HeldFlag => {
    const key = verdictKeys(pair, row, flag, read).find((place) => state.verdicts.has(place)) ?? null
    return { flag, texts: read, key, verdict: (key !== null && state.verdicts.get(key)) || null, isFixed }
  }
  return [...flags.map((flag) => held(flag, segment, texts, false)), ...fixed.map((flag) => held(flag, untouched, machine, true))]
}

function count(rules: Map<string, RuleCounts>, { flag: { rule }, verdict, isFixed }: HeldFlag): void {
  const counts = rules.get(rule) ?? { rule, open: 0, dismissed: 0, wrong: 0, confirmed: 0, corrected: 0 }
  rules.set(rule, counts)
  if (verdict?.kind === 'dismissed') {
    counts.dismissed++
    if (verdict.reason === 'wrong') counts.wrong++
  } else if (verdict?.kind === 'confirmed') counts.confirmed++
  else if (isFixed) counts.corrected++
  else counts.open++
}

function reach(reached: Map<string, Reached>, { flag, texts, key, verdict }: HeldFlag, row: Reached['first']['row']): void {
  if (key === null || verdict?.kind !== 'dismissed') return
  const known = reached.get(key)
  if (known) known.flags++
  else {
    const chinese = flag.source ? slice(texts.source, flag.source) : ''
    reached.set(key, { flags: 1, first: { chinese, english: flag.target ? slice(texts.target, flag.target) : '', row } })
  }
}

function dismissalView({ rule, verdict, made, keys }: DismissalGroup, reached: ReadonlyMap<string, Reached>): DismissalView {
  const { reason, scope, note } = verdict
  const [key = ''] = keys
  const first = keys.map((one) => reached.get(one)?.first).find((one) => one !== undefined)
  const maker = made && { act: made.id, author: made.author, at: made.at }
  return {
    rule,
    reason,
    scope,
    note,
    made: maker,
    key,
    flags: keys.reduce((sum, one) => sum + (reached.get(one)?.flags ?? 0), 0),
    ...(first ?? { ...wordsOf(key), row: null }),
  }
}

/** What a key tells of the words it was about, where no flag has it now. */
function wordsOf(key: string): Pick<DismissalView, 'chinese' | 'english'> {
  const [kind, , second = '', , , chinese = '', english = ''] = keyParts(key)
  return kind === 'flag' ? { chinese, english } : { chinese: kind === 'term' && /\p{Script=Han}/u.test(second) ? second : '', english: '' }
}
