import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'tests', 'e2e')

/** All that the end-to-end tests say, in which each title stands. */
const said = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')
  .replaceAll('\\', '')

const named = new Set([...readFileSync(join(root, 'docs', 'workspace.md'), 'utf8').matchAll(/“([^”]+)”/gu)].map(([, title = '']) => title))

test.each([...named])('docs/workspace.md names a test that is there: %s', (title) => {
  expect(said).toContain(title)
})

test('docs/workspace.md names all journeys but those about files and encodings', () => {
  const titles = [...said.matchAll(/title:\s*'([^']+)'/gu)].map(([, title = '']) => title)
  expect(titles.length).toBeGreaterThan(80)
  expect(titles.filter((title) => !named.has(title)).length).toBeLessThan(titles.length / 5)
})
