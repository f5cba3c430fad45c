import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { en } from '../../renderer/text/en.ts'

it('every pack that ships has a title, and no title is left of one that is gone', () => {
  const packs = readdirSync(join(import.meta.dirname, '../../src/glossary/base')).flatMap((name) =>
    name.endsWith('.jsonl') ? [`glossary.pack.${name.slice(0, -'.jsonl'.length)}`] : [],
  )
  expect(
    Object.keys(en)
      .filter((key) => key.startsWith('glossary.pack.'))
      .toSorted(),
  ).toEqual(packs.toSorted())
})
