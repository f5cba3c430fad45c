import { statSync } from 'node:fs'
import { readJsonLines } from '../json-lines.ts'
import { folderName } from '../table.ts'
import { readGold } from '../alignment/gold.ts'

/** A Chinese text with its English. */
export interface TextPair {
  /** Folder or file and place, for people to find it again. */
  readonly id: string
  readonly source: string
  readonly target: string
}

/** A named set of pairs. */
export interface PairSet {
  readonly name: string
  readonly pairs: readonly TextPair[]
}

/**
 * The pairs of a folder aligned by hand (every bead with both sides), or of a file of JSON lines with `source` and `target` (several lines
 * with the same Chinese are several translations). Throws when there is no such folder or file.
 */
export function readPairs(path: string): PairSet {
  return { name: folderName(path).replace(/\.jsonl$/, ''), pairs: statSync(path).isDirectory() ? goldPairs(path) : jsonPairs(path) }
}

function goldPairs(folder: string): readonly TextPair[] {
  return readGold(folder).flatMap(({ id, source, target, beads }) =>
    beads.flatMap((bead, index) =>
      bead.source.length === 0 || bead.target.length === 0
        ? []
        : [
            {
              id: `${id}/${index + 1}`,
              source: bead.source.map((at) => source[at] ?? '').join(''),
              target: bead.target.map((at) => target[at] ?? '').join(' '),
            },
          ],
    ),
  )
}

function jsonPairs(file: string): readonly TextPair[] {
  return readJsonLines(file).map(({ value: row, place }, index) => {
    if (typeof row !== 'object' || row === null || !('source' in row) || !('target' in row))
      throw new Error(`${place}: source or target is missing`)
    return { id: `${index + 1}`, source: String(row.source), target: String(row.target) }
  })
}
