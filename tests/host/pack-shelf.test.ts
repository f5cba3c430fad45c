import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PackShelf } from '../../main/host/pack-shelf.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('pack-shelf')

describe('the packs that ship', () => {
  it('are counted as they are read', async () => {
    const shelf = new PackShelf()
    const glossaries = await shelf.glossaries()
    expect(glossaries.length).toBeGreaterThan(10)
    expect(await shelf.cards()).toEqual(glossaries.map(({ id, name, concepts }) => ({ id, name, concepts: concepts.length })))
  })

  it('are counted without comments and empty lines', async () => {
    const own = join(folder, 'own')
    mkdirSync(own)
    const concept = (id: string) => `{"id":"${id}","zh":["短板"],"preferred":["weak link"]}`
    writeFileSync(join(own, 'b.jsonl'), `// who wrote this\r\n${concept('a')}\r\n\r\n  // and why\r\n  ${concept('b')}`)
    writeFileSync(join(own, 'a.jsonl'), `${concept('c')}\n \n`)
    writeFileSync(join(own, 'notes.txt'), 'x\n')
    const shelf = new PackShelf(own)
    expect(await shelf.cards()).toEqual([
      { id: 'base/a', name: 'a.jsonl', concepts: 1 },
      { id: 'base/b', name: 'b.jsonl', concepts: 2 },
    ])
    expect((await shelf.glossaries()).map(({ concepts }) => concepts.length)).toEqual([1, 2])
  })

  it('are looked for again after a failure', async () => {
    const own = join(folder, 'later')
    const shelf = new PackShelf(own)
    await expect(shelf.cards()).rejects.toThrow('ENOENT')
    await expect(shelf.glossaries()).rejects.toThrow('ENOENT')
    mkdirSync(own)
    expect(await shelf.cards()).toEqual([])
    expect(await shelf.glossaries()).toEqual([])
    rmSync(own, { recursive: true })
  })
})
