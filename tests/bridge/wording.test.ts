import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROBLEM_WORDINGS, problemParts, wordProblem } from '../../src/bridge/wording.ts'

const ROOT = join(import.meta.dirname, '../..')

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).toSorted()

describe('the wording of problems', () => {
  it.each(Object.entries(PROBLEM_WORDINGS))('%s says what happened and what to do in both languages', (_, { what, remedy }) => {
    for (const wording of [what, remedy]) {
      expect(wording.en).toMatch(/^[A-Z].*[.]$/)
      expect(wording.zh).toMatch(/\p{Script=Han}.*。$/u)
      expect(wording.en).not.toMatch(/\p{Script=Han}/u)
      expect(places(wording.zh)).toEqual(places(wording.en))
    }
  })

  it('has an entry for each code that a review step or an intent can fail with', () => {
    const codes = new Set(sources('src/review').flatMap((text) => [...text.matchAll(/\bfail\('([^']+)'/g)].map((found) => found[1] ?? '')))
    expect(codes.size).toBeGreaterThan(4)
    expect([...codes].filter((code) => !(code in PROBLEM_WORDINGS))).toEqual([])
  })

  it('joins the two parts as each language does', () => {
    const full = { code: 'disk.full', values: {} }
    expect(wordProblem(full, 'en')).toBe('The disk is full. Free some space or choose another disk, then try again.')
    expect(wordProblem(full, 'zh')).toBe('磁盘已满。请清理空间或换一个磁盘，然后重试。')
  })

  it('calls a code it does not know an internal error', () => {
    expect(problemParts({ code: 'never.heard-of', values: {} }, 'en').what).toBe('Something went wrong inside Duizhao.')
  })
})
