import { describe, expect, it } from 'vitest'
import {
  aloneIn,
  apart,
  candidates,
  chosen,
  measured,
  NO_FILES,
  proposed,
  readyPairs,
  together,
  turned,
  used,
  withText,
  type FilePairs,
} from '../../renderer/screen/start/project/file-pairs.ts'
import type { TextView } from '../../src/bridge/index.ts'

/** `zh1`, `en2`, `xx3`: a text by its language and number; `xx` is a language that cannot be told. */
function text(id: string): TextView {
  const language = id.startsWith('zh') ? 'zh' : id.startsWith('en') ? 'en' : null
  return { id, name: `${id}.txt`, encoding: 'utf8', language, hanRatio: 0, characters: 10, preview: '' }
}

const pair = (source: string, target: string) => ({ source, target, figure: 0.8, sure: true, names: 'nothing' }) as const
const files = (...ids: readonly string[]) => ids.map(text).reduce(withText, NO_FILES)
const two = () => proposed(files('zh1', 'zh2', 'en1', 'en2'), { pairs: [pair('zh1', 'en1'), pair('zh2', 'en2')], alone: [] })
const shown = ({ pairs }: FilePairs) => pairs.map(({ source, target }) => `${source ?? '-'} ${target ?? '-'}`)
const loose = (state: FilePairs) => aloneIn(state).map(({ text: { id }, reason }) => `${id} ${reason}`)
const keyOf = (state: FilePairs, at: number) => state.pairs[at]?.key ?? -1

describe('files for a project', () => {
  it('wait without a partner until pairs are proposed', () => {
    const state = files('zh1', 'en1', 'xx1')
    expect(loose(state)).toEqual(['zh1 new', 'en1 new', 'xx1 new'])
    const after = proposed(state, { pairs: [pair('zh1', 'en1')], alone: [{ text: 'xx1', reason: 'language' }] })
    expect([shown(after), loose(after)]).toEqual([['zh1 en1'], ['xx1 language']])
  })

  it('are not taken out of a pair by a later proposal', () => {
    const after = proposed(two(), { pairs: [pair('zh1', 'en2')], alone: [] })
    expect(shown(after)).toEqual(['zh1 en1', 'zh2 en2'])
  })

  it('change places when one is chosen that stands in another pair', () => {
    const state = two()
    const after = chosen(state, keyOf(state, 0), 'target', 'en2')
    expect(shown(after)).toEqual(['zh1 en2', 'zh2 en1'])
    expect(after.pairs.map(({ match }) => match)).toEqual([
      { kind: 'hand', figure: null },
      { kind: 'hand', figure: null },
    ])
  })

  it('stand at hand again when none is chosen, or their pair is taken apart', () => {
    const state = two()
    const emptied = chosen(state, keyOf(state, 0), 'target', null)
    expect([shown(emptied), loose(emptied)]).toEqual([['zh1 -', 'zh2 en2'], ['en1 apart']])
    const split = apart(state, keyOf(state, 1))
    expect([shown(split), loose(split)]).toEqual([['zh1 en1'], ['zh2 apart', 'en2 apart']])
    expect(shown(together(split))).toEqual(['zh1 en1', 'zh2 en2'])
  })

  it('are turned round, and stand at one side only', () => {
    const state = two()
    const turnedRound = turned(state, keyOf(state, 0))
    expect(shown(turnedRound)).toEqual(['en1 zh1', 'zh2 en2'])
    expect(shown(chosen(turnedRound, keyOf(state, 1), 'source', 'zh1'))).toEqual(['en1 -', 'zh1 en2'])
  })

  it('go into the project where both sides stand and the pair is in use', () => {
    const state = two()
    expect(readyPairs(used(state, keyOf(state, 0), false))).toEqual([{ source: 'zh2', target: 'en2' }])
    expect(readyPairs(chosen(state, keyOf(state, 0), 'source', null))).toEqual([{ source: 'zh2', target: 'en2' }])
  })

  it('have their likeness only while they stand together', () => {
    const state = two()
    const swapped = chosen(state, keyOf(state, 0), 'target', 'en2')
    expect(measured(swapped, { source: 'zh1', target: 'en2' }, 0.1).pairs[0]?.match).toEqual({ kind: 'hand', figure: 0.1 })
    expect(measured(swapped, { source: 'zh1', target: 'en1' }, 0.9)).toEqual(swapped)
  })

  it('are offered where their language fits', () => {
    const ids = (side: 'source' | 'target', now: string | null) => candidates(files('zh1', 'en1', 'xx1'), side, now).map(({ id }) => id)
    expect([ids('source', null), ids('target', null), ids('source', 'en1')]).toEqual([
      ['zh1', 'xx1'],
      ['en1', 'xx1'],
      ['zh1', 'en1', 'xx1'],
    ])
  })
})
