import { describe, expect, it } from 'vitest'
import { knifeAt, moved, placedAt, turned, type Knife } from '../../renderer/state/hand-tool.ts'
import { row } from './build.ts'

const line = row(1, { source: '他来了，她走了。', machine: 'He came early, and she left.' })

/** The chosen places, as bars in the texts. */
function shown(knife: Knife | null): readonly string[] {
  const bar = (text: string, place: number | null | undefined) =>
    place === null || place === undefined ? text : `${text.slice(0, place)}|${text.slice(place)}`
  return [bar(line.source, knife?.source), bar(line.machine, knife?.target)]
}

const start = knifeAt(line, 'target')

describe('the knife', () => {
  it('begins at the mark nearest to the middle', () => {
    expect(shown(start)).toEqual(['他来了，她走了。', 'He came early,| and she left.'])
  })
  it('begins at the caret, where there is one', () => {
    expect(shown(knifeAt(line, 'target', 3))[1]).toBe('He| came early, and she left.')
  })
  it('goes by words and by marks, as far as there are any', () => {
    if (!start) throw new Error('no knife')
    expect(shown(moved(line, start, 1, false))[1]).toBe('He came early, and| she left.')
    const first = moved(line, moved(line, moved(line, start, -1, false), -1, false), -1, false)
    expect(shown(first)[1]).toBe('He| came early, and she left.')
    expect(shown(moved(line, first, 1, true))[1]).toBe('He came early,| and she left.')
    expect(moved(line, start, 1, true)).toEqual(start)
  })
  it('on the other side lies as far along, and comes back to where it was', () => {
    if (!start) throw new Error('no knife')
    const other = turned(line, start)
    expect(shown(other)).toEqual(['他来了，|她走了。', 'He came early,| and she left.'])
    expect(turned(line, other)).toEqual({ ...other, side: 'target' })
  })
  it('goes where the text is pointed at', () => {
    if (!start) throw new Error('no knife')
    expect(shown(placedAt(line, start, 'source', 4))).toEqual(['他来了，|她走了。', 'He came early,| and she left.'])
  })
  it('takes the side that can be cut; a row of one word has none', () => {
    expect(knifeAt(row(2, { source: '他来了，她走了。', machine: 'Yes.' }), 'target')?.side).toBe('source')
    expect(knifeAt(row(3, { source: '好', machine: 'Yes.' }), 'target')).toBeNull()
  })
})
