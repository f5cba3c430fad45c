import type { Stage } from '../host/work.ts'

const SAYING: Readonly<Record<Stage | 'model', string>> = {
  segment: 'cutting into sentences',
  embed: 'reading meanings',
  align: 'aligning',
  check: 'checking',
  model: 'asking the model',
}

/** Shows progress on standard error: one line that moves on a terminal, one line a stage in a log. */
export class Progress {
  readonly #terminal = process.stderr.isTTY
  #shown = ''

  readonly report = (stage: Stage | 'model', share: number): void => {
    const line = this.#terminal ? `${SAYING[stage]} ${Math.floor(share * 100)} %` : SAYING[stage]
    if (line === this.#shown) return
    this.#shown = line
    process.stderr.write(this.#terminal ? `\r\u001b[K${line}` : `${line}\n`)
  }

  /** Takes the moving line away. */
  end(): void {
    if (this.#terminal && this.#shown !== '') process.stderr.write('\r\u001b[K')
    this.#shown = ''
  }
}
