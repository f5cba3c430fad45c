import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file's place in the archive, or a folder's entries. Offsets are decimal text, counted from the end of the header. */
type Entry = { readonly files: Readonly<Record<string, Entry>> } | { readonly offset: string; readonly size: number }

interface Place {
  readonly start: number
  readonly size: number
}

/**
 * Electron's archive format asar, for reading: two pickled numbers, the second the length of a pickled JSON header with
 * the tree of files, then their contents one after another. (https://github.com/electron/asar, "Format")
 */
export class Archive {
  /** Bytes of all files together. */
  readonly size: number
  private readonly bytes: Buffer
  private readonly places = new Map<string, Place>()

  constructor(path: string) {
    this.bytes = readFileSync(path)
    const headerSize = this.bytes.readUInt32LE(4)
    const jsonSize = this.bytes.readUInt32LE(12)
    const header = JSON.parse(this.bytes.toString('utf8', 16, 16 + jsonSize)) as Entry
    this.collect('', header, 8 + headerSize)
    this.size = [...this.places.values()].reduce((sum, place) => sum + place.size, 0)
  }

  /** Paths of all files, with `/` between folders. */
  get files(): readonly string[] {
    return [...this.places.keys()]
  }

  /** Writes all files below a folder. */
  extract(folder: string): void {
    for (const [path, { start, size }] of this.places) {
      const target = join(folder, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, this.bytes.subarray(start, start + size))
    }
  }

  private collect(path: string, entry: Entry, base: number): void {
    if (!('files' in entry)) {
      this.places.set(path, { start: base + Number(entry.offset), size: entry.size })
      return
    }
    for (const [name, child] of Object.entries(entry.files)) this.collect(path === '' ? name : `${path}/${name}`, child, base)
  }
}
