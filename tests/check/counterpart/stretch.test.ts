import { describe, expect, it } from 'vitest'
import { heaviestStretch, type Witness } from '../../../src/check/counterpart/stretch.ts'

/** Weights, with `|` for the end of a sentence and `,` for that of a clause. Each witness is one character wide. */
function heaviest(line: string): string | null {
  const witnesses: Witness[] = []
  let after: Witness['after'] = 'stop'
  for (const sign of line.split(' ')) {
    if (sign === '|') after = 'stop'
    else if (sign === ',') after = 'comma'
    else {
      witnesses.push({ range: [witnesses.length, witnesses.length + 1], weight: Number(sign), after })
      after = 'none'
    }
  }
  const found = heaviestStretch(witnesses)
  return found && `${found.range.join('-')} ${found.weight.toFixed(1)}`
}

describe('the stretch that weighs most', () => {
  it.each([
    ['-1 2 3 -2', '1-3 5.0'],
    ['2 -1 3', '0-3 4.0'],
    ['2 -3 3', '2-3 3.0'],
    ['2 , 2', '0-2 3.7'],
    ['2 | 2.5', '1-2 2.5'],
    ['1 -0.5 , -0.6 1', '0-1 1.0'],
    ['-1 -2', null],
  ])('%s: %s', (line, expected) => {
    expect(heaviest(line)).toBe(expected)
  })
})
