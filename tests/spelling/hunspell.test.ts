import { describe, expect, test } from 'vitest'
import { readHunspell } from '../../src/spelling/index.ts'

const AFF = `SET UTF-8
NOSUGGEST !
ONLYINCOMPOUND c

PFX U Y 1
PFX U   0     un         .

SFX D Y 4
SFX D   0     d          e
SFX D   y     ied        [^aeiou]y
SFX D   0     ed         [^ey]
SFX D   0     ed         [aeiou]y

SFX V N 1
SFX V   e     ive        e

SFX M Y 1
SFX M   0     's         .
`

const words = (...lines: readonly string[]) => [...readHunspell(AFF, [String(lines.length), ...lines].join('\n')).words].toSorted()

describe('a dictionary in the format of Hunspell', () => {
  test('has all forms of a word, prefixes before suffixes where they cross', () => {
    expect(words('create/UDV')).toEqual(['create', 'created', 'creative', 'uncreate', 'uncreated'])
    expect(words('tidy/D', 'play/D')).toEqual(['play', 'played', 'tidied', 'tidy'])
  })

  test('leaves out possessives, parts of compounds, and what has a digit or a space', () => {
    expect(words('cat/M', 'th/c', '1st/p', 'ad hoc')).toEqual(['cat'])
  })

  test('names words that are right and not to be offered', () => {
    expect([...readHunspell(AFF, '1\ndamn/!D').silent].toSorted()).toEqual(['damn', 'damned'])
  })

  test('of nothing has no words', () => {
    expect(readHunspell('', '').words.size).toBe(0)
  })
})
