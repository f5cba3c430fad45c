import { describe, expect, test } from 'vitest'
import { JSON_FORMAT, JSON_VERSION, readJson, writeJson } from '../../src/format/index.ts'
import { mixedFile } from './bilingual.ts'

describe('JSON', () => {
  const changed = (change: (value: Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(JSON.parse(writeJson(mixedFile()).content) as Record<string, unknown>))

  test('names its format and version, and comes back equal', () => {
    expect(JSON.parse(writeJson(mixedFile()).content)).toMatchObject({ format: JSON_FORMAT, version: JSON_VERSION, name: '访谈' })
    expect(readJson(writeJson(mixedFile()).content)).toEqual({ ok: true, value: mixedFile() })
  })

  test.each<[string, string, string]>([
    ['no JSON', '{', 'format.read.not-json'],
    ['JSON of others', '{"a":1}', 'format.read.not-ours'],
    ['a later version', changed((value) => ({ ...value, version: 2 })), 'format.read.version'],
    ['a field that is missing', changed(({ name: _, ...value }) => value), 'format.read.misfit'],
    [
      'a state that there is not',
      changed((value) => JSON.parse(JSON.stringify(value).replace('"reviewed"', '"done"'))),
      'format.read.misfit',
    ],
    ['a range turned round', changed((value) => JSON.parse(JSON.stringify(value).replace('[0,18]', '[18,0]'))), 'format.read.misfit'],
  ])('%s is refused with a reason', (_, text, code) => {
    const read = readJson(text)
    expect(read.ok ? 'read' : read.problem.code).toBe(code)
  })

  test('the reason names the path', () => {
    const read = readJson(changed((value) => JSON.parse(JSON.stringify(value).replace('"reviewed"', '"done"'))))
    expect(read.ok ? '' : read.problem.message.values.path).toBe('units.0.state')
  })
})
