import type { Range } from '../../src/model/index.ts'

/** A text with stretches of it marked, which come in their order and do not meet. */
export function MarkedText({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  const starts = [0, ...ranges.map((range) => range[1])]
  return starts.map((start, at) => {
    const range = ranges[at]
    return (
      <span key={start}>
        {text.slice(start, range?.[0] ?? text.length)}
        {range && <mark>{text.slice(...range)}</mark>}
      </span>
    )
  })
}
