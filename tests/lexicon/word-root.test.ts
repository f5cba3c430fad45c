import { describe, expect, it } from 'vitest'
import { stem, wordRoot } from '../../src/lexicon/index.ts'

const root = (word: string): string => wordRoot(stem(word))

describe('word families', () => {
  it.each([
    'economy economic economics economist economically',
    'translate translation translator translating',
    'reject rejected rejection',
    'consume consumer consumption',
    'expand expansion expansive',
    'describe description described',
    'China Chinese',
    'Japan Japanese',
    'modern modernize modernization',
    'invest investor investment',
    'develop developer development',
  ])('%s', (family) => {
    expect(new Set(family.toLowerCase().split(' ').map(root)).size).toBe(1)
  })

  it.each(['party part', 'nation native', 'organ origin', 'port report'])('not of one family: %s', (pair) => {
    expect(new Set(pair.split(' ').map(root)).size).toBe(2)
  })
})
