import { useCallback, useRef, useState } from 'react'
import type { Problem, Side } from '../../../src/model/index.ts'
import type { BorderKind } from '../../../src/segment/hard-border.ts'
import { reviewStore } from '../../state/store.ts'
import { canStart, NO_TEXTS, pairingOf, place, projectName, swapped, type Pairing, type Sides } from './pairing.ts'
import { readFile } from './read-file.ts'

/** A file that could not be used, and why. */
export interface Refused {
  readonly name: string
  readonly problem: Problem
}

interface Texts {
  readonly sides: Sides
  /** The reviewer said that the sides are right although the program cannot tell. */
  readonly approved: boolean
  readonly refused: readonly Refused[]
  readonly reading: readonly string[]
  /** Typed by the reviewer; null follows the Chinese file. */
  readonly name: string | null
  readonly borders: BorderKind | null
}

export interface TextsAtHand extends Omit<Texts, 'name'> {
  readonly name: string
  readonly pairing: Pairing
  readonly ready: boolean
  /** Reads two files at most. */
  take(files: readonly File[]): Promise<void>
  swap(): void
  remove(side: Side): void
  clear(): void
  /** The reviewer says in which language the only text is, or that both sides are right. */
  assign(side: Side): void
  approve(): void
  dismiss(refused: Refused): void
  rename(name: string): void
  /** What the reviewer knows to correspond one to one on both sides. */
  setBorders(borders: BorderKind | null): void
}

const NOTHING: Texts = { sides: NO_TEXTS, approved: false, refused: [], reading: [], name: null, borders: null }

/** A review has two files; more are a project of several pairs. */
export const MOST = 2

/** The files of the review to be: read, placed by their language, and what the reviewer said about them. */
export function useTexts(): TextsAtHand {
  const [texts, setTexts] = useState<Texts>(NOTHING)
  // Texts are placed in the order in which they were given, not in which they were read.
  const queue = useRef<Promise<void>>(Promise.resolve())

  const takeOne = useCallback(async (file: File) => {
    setTexts((before) => ({ ...before, reading: [...before.reading, file.name] }))
    const outcome = await readFile(file, (input) => reviewStore.getState().call('readText', input))
    setTexts((before) => {
      const reading = before.reading.toSpliced(before.reading.indexOf(file.name), 1)
      if (!outcome.ok) return { ...before, reading, refused: [...before.refused, { name: file.name, problem: outcome.problem }] }
      return { ...before, reading, sides: place(before.sides, outcome.value), approved: false }
    })
  }, [])

  const take = useCallback(
    (files: readonly File[]) => {
      setTexts((before) => ({ ...before, refused: [] }))
      for (const file of files.slice(0, MOST)) queue.current = queue.current.then(() => takeOne(file))
      return queue.current
    },
    [takeOne],
  )

  const pairing = pairingOf(texts.sides)
  return {
    ...texts,
    name: texts.name ?? projectName(texts.sides),
    pairing,
    ready: texts.reading.length === 0 && canStart(pairing, texts.approved),
    take,
    swap: () => setTexts((before) => ({ ...before, sides: swapped(before.sides), approved: true })),
    remove: (side) => setTexts((before) => ({ ...before, sides: without(before.sides, side), approved: false })),
    clear: () => setTexts(NOTHING),
    assign: (side) => setTexts((before) => ({ ...before, sides: assigned(before.sides, side) })),
    approve: () => setTexts((before) => ({ ...before, approved: true })),
    dismiss: (refused) => setTexts((before) => ({ ...before, refused: before.refused.filter((one) => one !== refused) })),
    setBorders: (borders) => setTexts((before) => ({ ...before, borders })),
    rename: (name) => setTexts((before) => ({ ...before, name })),
  }
}

/** The text that stays is placed anew: of two Chinese files the one that is kept is the Chinese side. */
function without(sides: Sides, side: Side): Sides {
  const kept = side === 'source' ? sides.target : sides.source
  return kept ? place(NO_TEXTS, kept) : NO_TEXTS
}

/** The only text, known by the reviewer's word from now on. */
function assigned(sides: Sides, side: Side): Sides {
  const text = sides.source ?? sides.target
  return text ? { ...NO_TEXTS, [side]: { ...text, language: side === 'source' ? 'zh' : 'en' } } : NO_TEXTS
}
