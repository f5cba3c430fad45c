import { describe, expect, it } from 'vitest'
import { shareWords } from '../../renderer/screen/dialog/dictionary/share-words.ts'

describe('a share in words', () => {
  it.each([
    [0, '0%'],
    [0.0004, '0.1%'],
    [0.0103, '1.1%'],
    [0.3, '30%'],
    [0.934, '93%'],
    [0.9996, '99.9%'],
    [1, '100%'],
  ])('%d is %s: only nothing is 0, and only all is 100', (share, words) => {
    expect(shareWords(share, 'en')).toBe(words)
    expect(shareWords(share, 'zh')).toBe(words)
  })
})
