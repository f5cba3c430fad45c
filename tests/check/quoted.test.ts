import { expect, test } from 'vitest'
import { quoted } from '../../src/check/quoted.ts'

test.each([
  ['短板', 3, '短板'],
  ['短板弱项', 4, '短板弱项'],
  ['短板弱项', 3, '短板弱…'],
  ['短𠮷板', 2, '短…'],
  ['短𠮷板', 3, '短𠮷…'],
])('%s in %i: %s', (text, most, expected) => expect(quoted(text, most)).toBe(expected))
