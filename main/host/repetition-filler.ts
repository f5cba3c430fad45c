import type { ChangeView, Preferences } from '../../src/bridge/index.ts'
import {
  applySteps,
  fillSteps,
  indexOf,
  pairOf,
  targetText,
  type Intent,
  type Repetitions,
  type ReviewState,
  type RowPlace,
  type Step,
} from '../../src/review/index.ts'
import { rowKey } from './project-file.ts'
import type { ProjectRows } from './project-rows.ts'

export interface RepetitionFillerOptions {
  readonly state: () => ReviewState
  readonly rows: () => Pick<ProjectRows, 'readingLike'>
  readonly choice: () => Preferences['repetitions']
}

/** What follows a confirmation: steps that are one act with it, and what the reviewer is told of them. */
export interface Filling {
  readonly steps: readonly Step[]
  readonly told: Pick<ChangeView, 'filled' | 'fillable'>
}

const NOTHING: Filling = { steps: [], told: {} }

/** Gives the English of a confirmed row to the rows of all pairs that read alike in Chinese, as far as nobody has touched them. */
export class RepetitionFiller {
  readonly #options: RepetitionFillerOptions
  /** What was filled in since the project was opened: where it still stands, a later confirmation may write over it. */
  readonly #filled = new Map<string, string>()

  constructor(options: RepetitionFillerOptions) {
    this.#options = options
  }

  /** An intent to fill with the rows that it is about. */
  widened(intent: Intent): Intent {
    return intent.kind === 'fill' || intent.kind === 'unfill' ? { ...intent, repetitions: this.#repetitions(intent) } : intent
  }

  /** What follows the steps of an intent, which the state does not show yet. */
  following(intent: Intent, steps: readonly Step[]): Filling {
    const choice = this.#options.choice()
    if (intent.kind !== 'confirm' || choice === 'leave') return NOTHING
    const repetitions = this.#repetitions(intent)
    if (repetitions.rows.length === 0) return NOTHING
    const after = applySteps(this.#options.state(), steps)
    const pair = pairOf(after, intent.pair)
    const row = pair?.segments[indexOf(pair, intent.segment)]
    const filling = pair && row ? fillSteps(after, targetText(pair, row), repetitions) : []
    if (filling.length === 0) return NOTHING
    return choice === 'fill' ? { steps: filling, told: { filled: filling.length } } : { steps: [], told: { fillable: filling.length } }
  }

  /** Remembers what was filled in: `steps` are those of the filling alone. */
  remember(steps: readonly Step[]): void {
    for (const step of steps) {
      if (step.kind !== 'rewrite') continue
      const key = rowKey(step.pair, step.segment)
      if (step.after === null) this.#filled.delete(key)
      else this.#filled.set(key, step.after)
    }
  }

  #repetitions({ pair, segment }: RowPlace): Repetitions {
    const others = this.#options.rows().readingLike({ pair, segment })
    return { rows: others, isFilled: (place) => this.#isFilled(place) }
  }

  #isFilled({ pair: id, segment }: RowPlace): boolean {
    const filled = this.#filled.get(rowKey(id, segment))
    const pair = pairOf(this.#options.state(), id)
    return filled !== undefined && pair?.segments[indexOf(pair, segment)]?.correction === filled
  }
}
