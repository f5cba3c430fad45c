import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../main/host/fault.ts'
import { findSample, SAMPLES } from '../../main/host/sample.ts'

describe('samples', () => {
  test.each(SAMPLES.map(({ id }) => id))('%s has both its files', (id) => {
    const { source, target } = findSample(id)
    expect([existsSync(source), existsSync(target)]).toEqual([true, true])
  })

  // Ids come from outside: one that is none must not be taken for a path.
  test.each(['', '.', '../secret', '/etc', 'story/../story'])('%j is none', (id) => {
    expect(() => findSample(id)).toThrow(Fault)
  })
})
