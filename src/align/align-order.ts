import { readHere, type ReadOrder, type WordList } from './word/read-words.ts'
import { searchHere, type Found, type SearchOrder } from './search/search.ts'

/** The two kinds of heavy work that an alignment asks for; each falls into parts that know nothing of each other. */
export type AlignOrder = { readonly kind: 'read'; readonly order: ReadOrder } | { readonly kind: 'search'; readonly order: SearchOrder }

export type AlignAnswer =
  { readonly kind: 'read'; readonly lists: readonly WordList[] } | { readonly kind: 'search'; readonly found: readonly Found[] }

/** Steps of an alignment: they ask for heavy work, get its results, and end with a value. */
export type AlignSteps<T> = Generator<AlignOrder, T, AlignAnswer>

/** A host that does the heavy work of an alignment, with as many threads as it likes. */
export interface AlignRunner {
  /** Reads the chunks of an order with `chunkReader`, in any order; gives the results in the order of the chunks. */
  read(order: ReadOrder): Promise<readonly WordList[]>
  /** Searches the stretches of an order with `stretchSearcher`, in any order; gives the results in the order of the stretches. */
  search(order: SearchOrder): Promise<readonly Found[]>
}

export function* read(order: ReadOrder): AlignSteps<readonly WordList[]> {
  const answer = yield { kind: 'read', order }
  if (answer.kind !== 'read') throw new Error('Broken invariant: reading is answered by words')
  return answer.lists
}

export function* search(order: SearchOrder): AlignSteps<readonly Found[]> {
  const answer = yield { kind: 'search', order }
  if (answer.kind !== 'search') throw new Error('Broken invariant: a search is answered by what it found')
  return answer.found
}

/** Takes steps to their end in this thread. */
export function runHere<T>(steps: AlignSteps<T>): T {
  let step = steps.next()
  while (!step.done) {
    const { value } = step
    step = steps.next(
      value.kind === 'read' ? { kind: 'read', lists: readHere(value.order) } : { kind: 'search', found: searchHere(value.order) },
    )
  }
  return step.value
}

/** Takes steps to their end with the help of a runner. */
export async function runWith<T>(steps: AlignSteps<T>, runner: AlignRunner): Promise<T> {
  let step = steps.next()
  while (!step.done) {
    const { value } = step
    step = steps.next(
      value.kind === 'read'
        ? { kind: 'read', lists: await runner.read(value.order) }
        : { kind: 'search', found: await runner.search(value.order) },
    )
  }
  return step.value
}
