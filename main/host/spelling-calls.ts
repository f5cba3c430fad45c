import type { SpellingChoice } from '../../src/bridge/index.ts'
import { Fault } from './fault.ts'
import type { Handlers } from './handlers.ts'
import type { ReviewSession } from './session.ts'
import type { SpellingDesk } from './spelling-desk.ts'

export interface SpellingCallOptions {
  readonly spelling: SpellingDesk
  readonly session: (project: string) => ReviewSession
  /** What the person chose. */
  readonly choice: () => SpellingChoice
}

type SpellingCall = 'spell' | 'spellingSuggestions'

/** How many suggestions there are at most. */
const MOST = 5

/** The calls of the contract that are about spelling. */
export function spellingHandlers({ spelling, session, choice }: SpellingCallOptions): Handlers<SpellingCall> {
  return {
    spell: async ({ project, pair, rows }) => {
      const variety = choice()
      if (variety === 'off') return rows.map(() => [])
      const open = session(project)
      // A row that is gone has no Chinese; the window has forgotten it by the time of the answer.
      const texts = rows.map(({ id, text }) => ({ text, source: open.rows(pair).inContext(id)?.source ?? '' }))
      const marks = await spelling.marks(open, pair, variety, texts)
      return marks.map((list) => list.map(({ range }) => range))
    },
    spellingSuggestions: async ({ project, pair, segment, word }) => {
      const variety = choice()
      const open = session(project)
      const row = open.rows(pair).inContext(segment)
      if (!row) throw new Fault('review.row-gone')
      if (variety === 'off') return []
      return spelling.suggestions(open, { pair, variety, word, source: row.source, most: MOST })
    },
  }
}
