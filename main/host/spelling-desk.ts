import type { Glossary } from '../../src/model/index.ts'
import { pairOf, type ReviewState } from '../../src/review/index.ts'
import type { EnglishVariety, SpellingMark } from '../../src/spelling/index.ts'
import { AskedThread } from './asked-thread.ts'
import type { DictionaryStack } from './dictionary-stack.ts'
import type { SpelledText, SpellingAnswer, SpellingNews, SpellingRequest } from './spelling-work.ts'

export interface SpellingDeskOptions {
  /** The glossaries in use beside a project's terms, as one value while they are the same. */
  readonly packs: () => Promise<readonly Glossary[]>
  readonly dictionaries: () => Promise<DictionaryStack>
}

/** An open project whose English is spelled. */
export interface SpelledProject {
  readonly id: string
  readonly state: ReviewState
}

/** What the thread was told of a project: values of the state, which are other ones when they have changed. */
interface Told {
  packs: readonly Glossary[] | null
  terms: ReviewState['terms'] | null
  words: ReviewState['words'] | null
  readonly pairs: Set<number>
}

/** Checks the spelling of rows in a thread that starts when it is first asked, and is told what has changed in a project before each question. */
export class SpellingDesk {
  readonly #options: SpellingDeskOptions
  readonly #told = new Map<string, Told>()
  readonly #thread = new AskedThread<SpellingAnswer>({
    name: 'spelling',
    answer: (news) => (news.kind === 'spelled' ? news : null),
    onEnd: () => this.#told.clear(),
  })

  constructor(options: SpellingDeskOptions) {
    this.#options = options
  }

  /** The misspelled words of each row, in their order. */
  async marks(
    project: SpelledProject,
    pair: number,
    variety: EnglishVariety,
    rows: readonly SpelledText[],
  ): Promise<readonly (readonly SpellingMark[])[]> {
    const answer = await this.#ask(project, { kind: 'marks', project: project.id, pair, variety, rows })
    return answer.kind === 'marks' ? answer.rows : []
  }

  /** What a misspelled word may stand for, the likeliest first. */
  async suggestions(
    project: SpelledProject,
    asked: Omit<Extract<SpellingRequest, { kind: 'suggest' }>, 'kind' | 'project'>,
  ): Promise<readonly string[]> {
    const answer = await this.#ask(project, { kind: 'suggest', project: project.id, ...asked })
    return answer.kind === 'suggest' ? answer.words : []
  }

  /** The project was closed. */
  forget(project: string): void {
    if (this.#told.delete(project)) this.#thread.tell({ kind: 'spelling-forget', project })
  }

  close(): Promise<void> {
    return this.#thread.end()
  }

  async #ask(project: SpelledProject, request: SpellingRequest): Promise<SpellingAnswer> {
    const packs = await this.#options.packs()
    // Only a project that is new to the thread needs them, and making them ready takes its time.
    const dictionaries = this.#told.has(project.id) ? null : await this.#options.dictionaries()
    const news = this.#news(project, request.pair, packs)
    const told = { ...news, ...(dictionaries ? { dictionaries } : {}) }
    if (Object.keys(told).length > 0) this.#thread.tell({ kind: 'spelling-news', project: project.id, news: told })
    return this.#thread.ask((id) => ({ kind: 'spelling', id, request }))
  }

  /** What the thread does not know yet; from here on it does. */
  #news({ id, state }: SpelledProject, pairId: number, packs: readonly Glossary[]): SpellingNews {
    const told = this.#told.get(id) ?? { packs: null, terms: null, words: null, pairs: new Set<number>() }
    this.#told.set(id, told)
    const pair = told.pairs.has(pairId) ? null : pairOf(state, pairId)
    const news = {
      ...(told.packs === packs
        ? {}
        : { packs: packs.flatMap(({ concepts }) => concepts.flatMap(({ english }) => english.map(({ text }) => text))) }),
      ...(told.terms === state.terms ? {} : { terms: [...state.terms.values()].flatMap(({ english }) => english.map(({ text }) => text)) }),
      ...(told.words === state.words ? {} : { right: wordsOf(state, 'right'), ignored: wordsOf(state, 'ignored') }),
      ...(pair ? { pair: { id: pairId, source: pair.source.document.text, target: pair.target.document.text } } : {}),
    }
    Object.assign(told, { packs, terms: state.terms, words: state.words })
    if (pair) told.pairs.add(pairId)
    return news
  }
}

function wordsOf({ words }: ReviewState, wanted: 'right' | 'ignored'): readonly string[] {
  return [...words].flatMap(([word, standing]) => (standing === wanted ? [word] : []))
}
