import { slice, type Flag, type Segment, type Verdict } from '../../src/model/index.ts'
import {
  machineTarget,
  markedFlags,
  markedId,
  rowTexts,
  type MarkedFlag,
  type DocumentPair,
  type ReviewState,
  type RowTexts,
} from '../../src/review/index.ts'
import type { JudgedFlag } from '../../src/score/index.ts'
import type { RowFlags } from './project-file.ts'
import { flagView } from './row-view.ts'

type Verdicts = ReadonlyMap<string, Verdict>

/**
 * The errors of the machine English of a row that a person may stand behind: the flags of the check with their verdicts, and what persons
 * marked themselves, which is confirmed until somebody sets it aside. Marked words that only a correction brought in are left out.
 */
export function judgedFlags(state: ReviewState, pair: DocumentPair, segment: Segment, found: RowFlags | undefined): readonly JudgedFlag[] {
  const own = judgedByCheck(pair, segment, found, state.verdicts)
  const machine = () => ({ ...rowTexts(pair, { ...segment, correction: null }), machine: machineTarget(pair, segment) })
  const marked = markedFlags(state, pair, segment, machine).flags.filter((flag) => isOfMachine(flag, state, machine().target))
  if (marked.length === 0) return own
  const texts = machine()
  return [...own, ...marked.map((flag) => ({ flag, verdict: flag.verdict, source: texts.source, target: texts.target }))]
}

/**
 * The flags of the machine English of a row with their verdicts, whatever was corrected since.
 *
 * A confirmed error is told apart from one that is merely fixed by its verdict alone. A correction that removes the words at fault says that they
 * could be better, not that they were an error: the flag is then among `fixed`, without a verdict, and counts nothing. A flag that a person
 * confirmed keeps its verdict under the words of the machine: it counts whether the row was corrected before or after, or never.
 *
 * Of a corrected row, a flag that still stands is the machine's where the machine wrote the same words (or where words are missing); one on
 * words that the correction brought in is the reviewer's own and left out.
 */
function judgedByCheck(pair: DocumentPair, segment: Segment, found: RowFlags | undefined, verdicts: Verdicts): readonly JudgedFlag[] {
  if (!found || found.flags.length + found.fixed.length === 0) return []
  const texts = rowTexts(pair, segment)
  if (segment.correction === null)
    return found.flags.map((flag) => ({ flag, verdict: flagView(pair, segment, flag, verdicts, texts).verdict, ...texts }))
  const machine: RowTexts = { source: texts.source, target: machineTarget(pair, segment) }
  const untouched = { ...segment, correction: null }
  /** A verdict stands under what the row read when it was given: the machine's English, or a correction of it. */
  const verdictOn = (flag: Flag): Verdict | null =>
    flagView(pair, untouched, flag, verdicts, machine).verdict ?? flagView(pair, segment, flag, verdicts, machine).verdict
  const standing = found.flags.flatMap((flag) => {
    const own = inMachine(flag, texts.target, machine.target)
    if (!own) return []
    return [{ flag: own, verdict: flagView(pair, segment, flag, verdicts, texts).verdict ?? verdictOn(own), ...machine }]
  })
  return [...standing, ...found.fixed.map((flag) => ({ flag, verdict: verdictOn(flag), ...machine }))]
}

/** Whether the machine wrote the English words that a person marked, if they marked any. */
function isOfMachine({ key, target }: MarkedFlag, { errors }: ReviewState, machine: string): boolean {
  const pointed = errors.get(markedId(key) ?? -1)?.target ?? null
  return pointed === null || (target !== null && slice(machine, target) === slice(pointed.text, pointed.range))
}

/** A flag of the English as it stands, with the place of its words in the machine English; null where these are not there. */
function inMachine(flag: Flag, target: string, machine: string): Flag | null {
  if (!flag.target) return flag
  const words = slice(target, flag.target)
  const at = machine.indexOf(words)
  return at < 0 ? null : { ...flag, target: [at, at + words.length] }
}
