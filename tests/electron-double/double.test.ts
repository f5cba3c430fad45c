import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chromiumAddress, programAddress, protocol } from './scheme.ts'
import { partly } from './unmodelled.ts'
import { decodeValue, encodeValue } from './world/codec.ts'

describe('values on their way between worlds', () => {
  test('arrive as they left', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.date({ noInvalidDate: true }),
      fc.uint8Array(),
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
        fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)),
        fc.array(fc.string()).map((members) => new Set(members)),
      ),
    }))
    fc.assert(
      fc.property(value, (sent) => {
        expect(decodeValue(encodeValue(sent))).toEqual(sent)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test.each([
    ['a function', () => undefined],
    ['a symbol', Symbol('s')],
    ['an object of a class', new URL('https://example.com/')],
    ['one deep inside', { list: [{ deep: () => undefined }] }],
  ])('are refused when one is %s', (_what, value) => {
    expect(() => encodeValue(value)).toThrow('could not be cloned')
  })
})

describe('what is not modelled', () => {
  const part = partly<{ known: () => number; unknown: () => number }>('thing', { known: () => 1 })

  test('throws with its name', () => {
    expect(part.known()).toBe(1)
    expect(() => part.unknown()).toThrow('thing.unknown is not modelled')
  })

  test('can be put in place by a test', () => {
    part.unknown = () => 2
    expect(part.unknown()).toBe(2)
  })

  test('does not keep a value from being awaited', async () => {
    expect(await Promise.resolve(part)).toBe(part)
  })
})

describe('addresses of an own scheme', () => {
  protocol.registerSchemesAsPrivileged([{ scheme: 'own', privileges: { standard: true, secure: true } }])

  test.each(['own://app/', 'own://app/index.html?a=b#c', 'own://app', 'own://app:81/x'])('%s comes back', (address) => {
    expect(chromiumAddress(address)).toMatch(/^https:\/\//)
    expect(programAddress(chromiumAddress(address))).toBe(address)
  })

  test.each(['https://example.com/own://app/', 'data:text/html,own', 'other://app/'])('%s is left alone', (address) => {
    expect(chromiumAddress(address)).toBe(address)
    expect(programAddress(address)).toBe(address)
  })
})
