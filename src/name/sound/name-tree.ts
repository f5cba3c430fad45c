const LETTERS = 26
const FIRST = 'a'.charCodeAt(0)

/** Words of the letters a to z, letter by letter, so that a spelling that leads nowhere is left at once. */
export class NameTree {
  readonly root = 0
  size = 0
  /** The node that each letter leads to from each node; 0 for none. */
  private next = new Int32Array(LETTERS << 8)
  private readonly names: (string | undefined)[] = [undefined]

  /** Adds a word; one with other letters is left out. */
  add(word: string): void {
    if (!/^[a-z]+$/.test(word)) return
    let node = this.root
    for (let at = 0; at < word.length; at++) {
      const place = node * LETTERS + word.charCodeAt(at) - FIRST
      node = this.next[place] ?? 0
      if (node === 0) {
        node = this.names.push(undefined) - 1
        if (node * LETTERS >= this.next.length) this.grow()
        this.next[place] = node
      }
    }
    if (this.names[node] === undefined) this.size++
    this.names[node] = word
  }

  /** The node that letters lead to from a node, -1 for none. */
  walk(node: number, letters: string): number {
    for (let at = 0; at < letters.length; at++) {
      const letter = letters.charCodeAt(at) - FIRST
      node = letter >= 0 && letter < LETTERS ? (this.next[node * LETTERS + letter] ?? 0) : 0
      if (node === 0) return -1
    }
    return node
  }

  /** The word that ends at a node. */
  nameAt(node: number): string | undefined {
    return this.names[node]
  }

  private grow(): void {
    const next = new Int32Array(2 * this.next.length)
    next.set(this.next)
    this.next = next
  }
}
