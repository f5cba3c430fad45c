import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { ADDITIONS, damage, OMISSIONS, type DamageKind } from './damage.ts'

const TEXT =
  'The ministry has approved the national programme of repairs, which Mayor Helen Brook presented in the old town hall, and work begins soon.'
const OTHER = 'Fishermen left the harbour before sunrise with empty nets, although the storm was not over yet.'

const damaged = (kind: DamageKind): string => damage(kind, TEXT, OTHER, seededRandom(2)) ?? 'nothing'

describe('damage to good English', () => {
  it.each(OMISSIONS)('%s: a piece is gone and nothing else', (kind) => {
    const after = damaged(kind)
    expect(after.length).toBeLessThan(TEXT.length)
    const start = [...after].findIndex((character, at) => character !== TEXT[at])
    const end = after.length - start
    expect(TEXT.startsWith(after.slice(0, start)) && TEXT.endsWith(after.slice(after.length - end))).toBe(true)
  })

  it.each(ADDITIONS)('%s: a piece of the other text is there besides', (kind) => {
    const after = damaged(kind)
    expect(after.length).toBeGreaterThan(TEXT.length)
    expect(/with empty nets|although the storm/.test(after)).toBe(true)
  })

  it('finds no place in a text without any', () => {
    expect(damage('clause', 'It rains.', OTHER, seededRandom(1))).toBeNull()
    expect(damage('added-clause', TEXT, 'It rains.', seededRandom(1))).toBeNull()
  })
})
