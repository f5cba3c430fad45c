import { forceUnwrap } from '../model/index.ts'

/** A row that shares enough with a text to be compared with it. `bound` is what its score cannot be above, from 0 to 100. */
export interface Candidate {
  readonly row: number
  readonly bound: number
}

/** 2^32 divided by the golden ratio: spreads keys that lie close together (Knuth, The Art of Computer Programming, 6.4). */
const SPREAD = 0x9e3779b1

/**
 * Which texts hold which two characters in a row. Postings of a pair of characters are a chain through one growing array, the newest first, so that
 * a text is added in the time of its length. Rows come in ascending order, each once; those that are gone are for the caller to leave out.
 */
export class GramIndex {
  /** Open addressing: the pair of characters in `keys`, the newest posting plus one in `heads` (0 for none), and how many there are. */
  #keys = new Uint32Array(1 << 12)
  #heads = new Uint32Array(1 << 12)
  #counts = new Uint32Array(1 << 12)
  #used = 0
  #rows = new Uint32Array(1 << 14)
  #next = new Uint32Array(1 << 14)
  #postings = 0
  #lengths = new Uint32Array(1 << 10)
  /** Pairs of characters shared with the text that is looked for, by row; zero between searches. */
  #shared = new Uint16Array(1 << 10)

  /** What it takes, in bytes. */
  get bytes(): number {
    const arrays = [this.#keys, this.#heads, this.#counts, this.#rows, this.#next, this.#lengths, this.#shared]
    return arrays.reduce((sum, array) => sum + array.byteLength, 0)
  }

  add(row: number, text: string): void {
    if (row >= this.#lengths.length) [this.#lengths, this.#shared] = [twice(this.#lengths, row), new Uint16Array(2 * (row + 1))]
    this.#lengths[row] = text.length
    for (let at = 0; at < gramCount(text); at++) this.#post(gram(text, at), row)
  }

  /**
   * All rows that can have a score of `least` or more with a text (see `likeness`), those that may have most first. A row is left out only when it
   * shares no two characters in a row with the text (a text of one character: with a text that is not that one), or so few that its score is below
   * `least`: each edit takes at most two pairs of characters away (Ukkonen 1992). `least` above 50.
   */
  candidates(text: string, least: number): readonly Candidate[] {
    const grams = this.#rarestFirst(text)
    // A character put in takes one pair of the text away and makes the other one longer, all else takes two away: no more than this many in all.
    const lost = Math.floor(2 * (1 - least / 100) * text.length + 1e-9)
    // So each row has at least one of these: the more frequent ones need not be read to find it.
    const needed = Math.min(grams.length, lost + 1)
    const rows: number[] = []
    let followed = 0
    for (const slot of grams) {
      // A frequent pair would cost more to read than the comparisons that it could save.
      if (followed >= needed && (this.#counts[slot] ?? 0) > WORTH * rows.length) break
      this.#follow(slot, followed < needed ? rows : null)
      followed++
    }
    const found: Candidate[] = []
    for (const row of rows) {
      const bound = scoreBound(text.length, this.#lengths[row] ?? 0, followed - (this.#shared[row] ?? 0))
      if (bound >= least) found.push({ row, bound })
      this.#shared[row] = 0
    }
    return found.sort((a, b) => b.bound - a.bound || b.row - a.row)
  }

  /** Counts the rows of a chain; new ones are put on the list, if there is one. */
  #follow(slot: number, rows: number[] | null): void {
    for (let posting = forceUnwrap('the slot is there', this.#heads[slot]); posting !== 0; posting = this.#next[posting - 1] ?? 0) {
      const row = this.#rows[posting - 1] ?? 0
      const shared = this.#shared[row] ?? 0
      if (shared === 0) {
        if (rows === null) continue
        rows.push(row)
      }
      this.#shared[row] = shared + 1
    }
  }

  /** The slots of a text's pairs of characters; those that no text has are there too (with an empty chain), each is there once. */
  #rarestFirst(text: string): readonly number[] {
    const slots = new Set<number>()
    const unknown = new Set<number>()
    for (let at = 0; at < gramCount(text); at++) {
      const slot = this.#slot(gram(text, at))
      if (this.#heads[slot] === 0) unknown.add(gram(text, at))
      else slots.add(slot)
    }
    const known = [...slots].sort((a, b) => (this.#counts[a] ?? 0) - (this.#counts[b] ?? 0))
    return [...Array.from(unknown, (key) => this.#slot(key)), ...known]
  }

  #post(key: number, row: number): void {
    let slot = this.#slot(key)
    const head = this.#heads[slot] ?? 0
    if (head !== 0 && this.#rows[head - 1] === row) return
    if (head === 0) {
      if (++this.#used * 2 > this.#keys.length) slot = this.#enlarge(key)
      this.#keys[slot] = key
    }
    if (this.#postings === this.#rows.length) {
      this.#rows = twice(this.#rows, 0)
      this.#next = twice(this.#next, 0)
    }
    this.#rows[this.#postings] = row
    this.#next[this.#postings] = head
    this.#heads[slot] = ++this.#postings
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1
  }

  /** Where a key is, or would be. */
  #slot(key: number): number {
    const mask = this.#keys.length - 1
    // The upper bits of the product depend on all bits of the key.
    let slot = Math.imul(key, SPREAD) >>> (Math.clz32(mask) & 31)
    while (this.#heads[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  /** Makes room for twice as many; gives the new place of `key`. */
  #enlarge(key: number): number {
    const [keys, heads, counts] = [this.#keys, this.#heads, this.#counts]
    this.#keys = new Uint32Array(keys.length * 2)
    this.#heads = new Uint32Array(keys.length * 2)
    this.#counts = new Uint32Array(keys.length * 2)
    for (const [old, head] of heads.entries()) {
      if (head === 0) continue
      const slot = this.#slot(keys[old] ?? 0)
      this.#keys[slot] = keys[old] ?? 0
      this.#heads[slot] = head
      this.#counts[slot] = counts[old] ?? 0
    }
    return this.#slot(key)
  }
}

/** So many postings are read in the time of one comparison. */
const WORTH = 8

/** A text of one character has one, which is that character alone. */
function gramCount(text: string): number {
  return text.length === 1 ? 1 : text.length - 1
}

function gram(text: string, at: number): number {
  return ((text.charCodeAt(at) << 16) | (text.length === 1 ? 0 : text.charCodeAt(at + 1))) >>> 0
}

/** The score of two texts of these lengths when `missing` pairs of characters of one are not in the other, at best. */
function scoreBound(length: number, other: number, missing: number): number {
  const edits = Math.max(Math.abs(length - other), Math.ceil(missing / 2))
  return scoreOf(edits, length, other)
}

/** The share of two texts that stays when one is made the other by so many edits, in whole percents, rounded down: 100 only for none. */
export function scoreOf(edits: number, length: number, other: number): number {
  const longer = Math.max(length, other)
  return longer === 0 ? 100 : Math.max(0, Math.floor((100 * (longer - edits)) / longer))
}

function twice(old: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(old.length, least + 1) * 2)
  larger.set(old)
  return larger
}
