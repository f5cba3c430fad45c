/** Some UTF-16 code units, each looked up in one step: a text is passed through several times faster than by an expression. */
export class CharacterSet {
  private readonly members: Uint8Array

  constructor(characters: string) {
    const codes = Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at))
    this.members = new Uint8Array(Math.max(0, ...codes) + 1)
    for (const code of codes) this.members[code] = 1
  }

  has(code: number): boolean {
    return this.members[code] === 1
  }

  /** Where the first of them stands from `from` on, or -1. */
  firstIn(text: string, from = 0): number {
    for (let at = from; at < text.length; at++) if (this.members[text.charCodeAt(at)] === 1) return at
    return -1
  }
}
