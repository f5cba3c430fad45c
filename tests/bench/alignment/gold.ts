import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Sentences that translate each other, by their index from 0; an empty side says that the others have no counterpart. */
export interface Link {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** A document aligned by hand: one sentence a line on both sides. */
export interface GoldDocument {
  readonly id: string
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly beads: readonly Link[]
}

/**
 * The documents of a folder: NNN.zh and NNN.en (one sentence a line) with NNN.align (one bead a line, `[i, ...]:[j, ...]`), sorted by name.
 * Throws when the folder holds none or a bead points outside its text.
 */
export function readGold(folder: string): readonly GoldDocument[] {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.align'))
    .sort()
    .map((name) => name.slice(0, -'.align'.length))
  if (ids.length === 0) throw new Error(`${folder} holds no .align file`)
  return ids.map((id) => readDocument(folder, id))
}

function readDocument(folder: string, id: string): GoldDocument {
  const read = (extension: string): string => readFileSync(join(folder, id + extension), 'utf8')
  const document = { id, source: linesOf(read('.zh')), target: linesOf(read('.en')), beads: parseBeads(read('.align')) }
  const outside = document.beads.find(
    ({ source, target }) => source.some((i) => i >= document.source.length) || target.some((j) => j >= document.target.length),
  )
  if (outside) throw new Error(`${join(folder, id)}.align: [${outside.source}]:[${outside.target}] points outside the text`)
  return document
}

/** The lines of a text as the aligner counts them with `--sentences`: the last line break ends the last line. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** One bead a line as `[0, 1]:[0]`, whatever follows a second colon (a score) aside. */
export function parseBeads(text: string): readonly Link[] {
  return text.split('\n').flatMap((line) => {
    const found = /^\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]/.exec(line)
    return found ? [{ source: indices(found[1]), target: indices(found[2]) }] : []
  })
}

function indices(list = ''): readonly number[] {
  return list
    .split(',')
    .filter((entry) => entry.trim() !== '')
    .map(Number)
}
