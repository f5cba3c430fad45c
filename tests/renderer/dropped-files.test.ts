import { describe, expect, it } from 'vitest'
import { chosenFiles, filesIn } from '../../renderer/screen/start/project/dropped-files.ts'

type Tree = { readonly [name: string]: Tree | string }

/** A folder as a browser hands it over: read in parts of two, the last one empty. A text `'!'` is a file that cannot be opened. */
function folder(name: string, tree: Tree): FileSystemDirectoryEntry {
  const entries = Object.entries(tree).map(([own, content]) => (typeof content === 'string' ? file(own, content) : folder(own, content)))
  const createReader = () => {
    let at = 0
    return { readEntries: (done: (part: unknown[]) => void) => done(entries.slice(at, (at += 2))) }
  }
  return { name, isDirectory: true, isFile: false, createReader } as never
}

function file(name: string, text: string): unknown {
  const open = (done: (file: File) => void, failed: () => void) => (text === '!' ? failed() : done(new File([text], name)))
  return { name, isDirectory: false, isFile: true, file: open }
}

describe('a folder that was dropped', () => {
  it('gives all files in it by their path, in order, without hidden ones', async () => {
    const tree: Tree = {
      'b.txt': 'B',
      '.git': { config: 'x' },
      sub: { 'c.txt': 'C', deep: { 'd.txt': 'D' } },
      'a.txt': 'A',
      '.hidden': 'x',
    }
    const found = await filesIn([folder('root', tree)])
    expect(found.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'sub/c.txt', 'sub/deep/d.txt'])
    expect(await Promise.all(found.map((one) => one.file.text()))).toEqual(['A', 'B', 'C', 'D'])
  })

  it('gives a file that cannot be opened without bytes, so that it is refused by name and the others go on', async () => {
    const found = await filesIn([folder('root', { 'bad.txt': '!', 'good.txt': 'G' })])
    expect(found.map(({ name, file: { size } }) => [name, size])).toEqual([
      ['bad.txt', 0],
      ['good.txt', 1],
    ])
  })
})

describe('files that were chosen', () => {
  it('go by their path in the folder, or by their name; hidden ones are passed over', () => {
    const chosen = (name: string, path: string) => Object.assign(new File(['x'], name), { webkitRelativePath: path })
    const files = [chosen('a.txt', 'root/sub/a.txt'), chosen('b.txt', ''), chosen('.x', 'root/.x'), chosen('y', 'root/.git/y')]
    expect(chosenFiles(files).map(({ name }) => name)).toEqual(['sub/a.txt', 'b.txt'])
  })
})
