import { describe, expect, it } from 'vitest'
import { nameLikeness } from '../../../src/align/pairing/file-name.ts'

describe('names of files', () => {
  it.each([
    ['report.zh.txt', 'report.en.txt', 1],
    ['年报-原文.txt', '年报-译文.txt', 1],
    ['zh/chapter-01.txt', 'en/Chapter 1.md', 1],
    ['book/3/zh.txt', 'book/3/en.txt', 1],
    ['第12章.txt', 'Chapter 12.txt', 0.5],
    ['第12章.txt', 'Chapter 13.txt', 0],
    ['report.zh.txt', 'interview.en.txt', 0],
    ['zh.txt', 'en.txt', 0],
    ['', '', 0],
  ])('%s and %s', (one, other, likeness) => {
    expect(nameLikeness(one, other)).toBe(likeness)
    expect(nameLikeness(other, one)).toBe(likeness)
  })
})
