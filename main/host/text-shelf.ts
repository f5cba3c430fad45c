import { randomUUID } from 'node:crypto'
import type { TextView } from '../../src/bridge/index.ts'
import { tellLanguage } from '../../src/segment/index.ts'
import type { ReadText } from './arrange.ts'
import { Fault, unwrap } from './fault.ts'
import { decodeText } from './text-file.ts'

/** How many texts wait at most; the oldest gives way. */
const CAPACITY = 450
const PREVIEW_LENGTH = 400

/** Texts that were picked or dropped and wait to become the sides of a review. */
export class TextShelf {
  readonly #texts = new Map<string, ReadText>()

  /** Decodes a file's bytes and keeps the text. Throws a Fault that says what is wrong with the file. */
  read(name: string, bytes: Uint8Array): TextView {
    const decoded = unwrap(decodeText(bytes, name))
    const id = randomUUID()
    this.#texts.set(id, { name, ...decoded })
    const oldest = this.#texts.keys().next()
    if (this.#texts.size > CAPACITY && !oldest.done) this.#texts.delete(oldest.value)
    const { text, encoding } = decoded
    return { id, name, encoding, ...tellLanguage(text), characters: text.length, preview: text.trimStart().slice(0, PREVIEW_LENGTH) }
  }

  get(id: string): ReadText {
    const text = this.#texts.get(id)
    if (!text) throw new Fault('input.gone')
    return text
  }
}
