import type { Message } from '../model/index.ts'
import { message } from '../model/index.ts'
import type { ExportedFlag } from './bilingual-file.ts'

/** Gives units their numbers: the file's own where they are whole numbers and free, otherwise the next free one. */
export class UnitNumbers {
  readonly #taken = new Set<number>()
  #next = 1

  take(name: string | undefined): number {
    const own = /^-?\d{1,15}$/.test(name ?? '') ? Number(name) : null
    if (own !== null && !this.#taken.has(own)) {
      this.#taken.add(own)
      return own
    }
    while (this.#taken.has(this.#next)) this.#next++
    this.#taken.add(this.#next)
    return this.#next
  }
}

/** Counts what a reader meets on its way and cannot keep, and which languages the units are in. */
export class LanguageTally {
  #source: string | null = null
  #target: string | null = null
  #further = 0
  #lostFlags = 0

  count(source: string, target: string | null, variants: number): void {
    this.#source ??= source
    this.#target ??= target
    if (variants > 2) this.#further += variants - 2
  }

  /** The flags that `parse` finds; texts that are none are counted. */
  flags(texts: readonly string[], parse: (texts: readonly string[]) => readonly ExportedFlag[]): readonly ExportedFlag[] {
    const flags = parse(texts)
    this.#lostFlags += texts.length - flags.length
    return flags
  }

  /** The source language: what the header declares, unless it declares nothing or `*all*`. */
  source(declared: string | undefined): string {
    return declared === undefined || declared === '' || declared === '*all*' ? (this.#source ?? 'zh') : declared
  }

  target(): string {
    return this.#target ?? 'en'
  }

  notes(): readonly Message[] {
    return [
      ...(this.#further === 0 ? [] : [message('format.note.further-languages', { count: this.#further })]),
      ...(this.#lostFlags === 0 ? [] : [message('format.note.flags-unreadable', { count: this.#lostFlags })]),
    ]
  }
}
