import { useRef, useState } from 'react'
import type { TextView } from '../../../../src/bridge/index.ts'
import type { Problem, Side } from '../../../../src/model/index.ts'
import { reviewStore } from '../../../state/store.ts'
import { readFile } from '../read-file.ts'
import type { Refused } from '../use-texts.ts'
import type { FoundFile } from './dropped-files.ts'
import { aloneIn, apart, chosen, measured, NO_FILES, proposed, together, turned, used, withText, type FilePairs } from './file-pairs.ts'

/** More files than this are no project; each is held in memory by the host. */
export const MOST_FILES = 400

export interface PairsAtHand {
  readonly files: FilePairs
  /** How many files have been read, of how many; null while none is being read. */
  readonly reading: { readonly done: number; readonly of: number } | null
  readonly refused: readonly Refused[]
  /** How many files were too many. */
  readonly tooMany: number
  /** Why no pairs were proposed, or no project was made. */
  readonly problem: Problem | null
  /** What the project is to be called: as typed, or after the first Chinese file. */
  readonly name: string
  /** Whether there is anything here. */
  readonly active: boolean
  /** Reads files and proposes pairs of those that are in none; `atHand` were read before. */
  take(files: readonly FoundFile[], atHand?: readonly TextView[]): Promise<void>
  propose(): Promise<void>
  choose(key: number, side: Side, id: string | null): void
  swap(key: number): void
  takeApart(key: number): void
  putTogether(): void
  use(key: number, use: boolean): void
  rename(name: string): void
  fail(problem: Problem | null): void
  clear(): void
}

interface Reading {
  readonly refused: readonly Refused[]
  readonly reading: PairsAtHand['reading']
  readonly tooMany: number
  readonly problem: Problem | null
  readonly name: string | null
}

const NOTHING: Reading = { refused: [], reading: null, tooMany: 0, problem: null, name: null }

/** The files of a project to be, and what the reviewer makes of the pairs that are proposed. */
export function useFilePairs(): PairsAtHand {
  const [files, setFiles] = useState<FilePairs>(NO_FILES)
  const [state, setState] = useState<Reading>(NOTHING)
  // What is told after the files were given up is of nobody's interest.
  const turn = useRef(0)
  const latest = useRef(files)
  const queue = useRef<Promise<void>>(Promise.resolve())

  const change = (make: (before: FilePairs) => FilePairs) => {
    latest.current = make(latest.current)
    setFiles(latest.current)
  }
  const report = (next: Partial<Reading>) => setState((before) => ({ ...before, ...next }))

  const propose = async () => {
    const loose = aloneIn(latest.current).map(({ text }) => text.id)
    if (loose.length < 2) return
    const mine = turn.current
    report({ problem: null })
    const answer = await reviewStore.getState().pairTexts(loose)
    if (mine !== turn.current) return
    if (answer.ok) change((before) => proposed(before, answer.value))
    else report({ problem: answer.problem })
  }

  const takeNow = async (found: readonly FoundFile[], atHand: readonly TextView[]) => {
    const mine = turn.current
    for (const text of atHand) change((before) => withText(before, text))
    const room = Math.max(0, MOST_FILES - latest.current.texts.length)
    const list = found.slice(0, room)
    report({ tooMany: found.length - list.length, problem: null })
    for (const [done, { name, file }] of list.entries()) {
      report({ reading: { done, of: list.length } })
      const outcome = await readFile(file, (input) => reviewStore.getState().call('readText', input), name)
      if (mine !== turn.current) return
      if (outcome.ok) change((before) => withText(before, outcome.value))
      else setState((before) => ({ ...before, refused: [...before.refused, { name, problem: outcome.problem }] }))
    }
    report({ reading: null })
    await propose()
  }

  // What is given while other files are being read is read after them.
  const take: PairsAtHand['take'] = (found, atHand = []) => {
    const mine = turn.current
    queue.current = queue.current.then(() => (mine === turn.current ? takeNow(found, atHand) : undefined))
    return queue.current
  }

  /** Changes pairs and has those that were put together by hand compared. */
  const byHand = (make: (before: FilePairs) => FilePairs) => {
    const before = latest.current
    change(make)
    for (const pair of latest.current.pairs) {
      const { source, target, match } = pair
      if (before.pairs.includes(pair) || match.kind !== 'hand' || source === null || target === null) continue
      void likenessOf(source, target).then((figure) => figure !== null && change((now) => measured(now, pair, figure)))
    }
  }

  return {
    ...state,
    files,
    name: state.name ?? usualName(files),
    active: files.texts.length > 0 || state.reading !== null || state.refused.length > 0,
    take,
    propose,
    choose: (key, side, id) => byHand((before) => chosen(before, key, side, id)),
    swap: (key) => byHand((before) => turned(before, key)),
    takeApart: (key) => change((before) => apart(before, key)),
    putTogether: () => byHand(together),
    use: (key, use) => change((before) => used(before, key, use)),
    rename: (name) => report({ name }),
    fail: (problem) => report({ problem }),
    clear: () => {
      turn.current++
      change(() => NO_FILES)
      setState(NOTHING)
    },
  }
}

/** How much two texts look like a pair; 0 where so little that none would propose them, null where it cannot be told. */
async function likenessOf(source: string, target: string): Promise<number | null> {
  const answer = await reviewStore.getState().call('pairTexts', { job: `likeness-${source}-${target}`, texts: [source, target] })
  return answer.ok ? (answer.value.pairs[0]?.figure ?? 0) : null
}

function usualName({ texts }: FilePairs): string {
  const first = texts.find(({ language }) => language === 'zh') ?? texts[0]
  return first?.name.replace(/^.*\//u, '').replace(/\.[^.]{1,8}$/u, '') ?? ''
}
