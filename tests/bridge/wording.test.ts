import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROBLEM_WORDINGS, problemParts, wordProblem } from '../../src/bridge/wording.ts'
import { FORMAT_WORDING } from '../../src/format/index.ts'
import { glossaryWording } from '../../src/glossary/index.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The codes of problems that the files of a folder make. */
function codesMade(folder: string): string[] {
  const texts = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
  return texts.flatMap((text) => [...text.matchAll(/\b(?:fail(?:<[^(]*>)?|new Fault)\(\s*'([^']+)'/g)].map((found) => found[1] ?? ''))
}

const places = (text: string) => [...text.matchAll(/\{(\w+?)(?:Zh)?\}/g)].map((found) => found[1]).toSorted()

describe('the wording of problems', () => {
  it.each(Object.entries(PROBLEM_WORDINGS))('%s says what happened and what to do in both languages', (_, { what, remedy }) => {
    for (const wording of [what, remedy]) {
      expect(wording.en).toMatch(/^[A-Z{].*[.]$/)
      expect(wording.zh).toMatch(/\p{Script=Han}.*。$/u)
      expect(wording.en).not.toMatch(/\p{Script=Han}/u)
      expect(places(wording.zh)).toEqual(places(wording.en))
    }
  })

  it.each(['src/review', 'main', 'renderer'])('has an entry for each code that %s can fail with', (folder) => {
    const made = new Set(codesMade(folder))
    const worded = { ...PROBLEM_WORDINGS, ...FORMAT_WORDING, ...glossaryWording }
    expect(made.size).toBeGreaterThan(1)
    expect([...made].filter((code) => !Object.hasOwn(worded, code))).toEqual([])
  })

  it('holds each code once', () => {
    const others = [...Object.keys(FORMAT_WORDING), ...Object.keys(glossaryWording)]
    expect(others.filter((code) => Object.hasOwn(PROBLEM_WORDINGS, code))).toEqual([])
  })

  it('joins the two parts as each language does', () => {
    const full = { code: 'disk.full', values: {} }
    expect(wordProblem(full, 'en')).toBe('The disk is full. Free some space or choose another disk, then try again.')
    expect(wordProblem(full, 'zh')).toBe('磁盘已满。请清理空间或换一个磁盘，然后重试。')
  })

  it('says the figure of texts that are not a pair', () => {
    expect(problemParts({ code: 'review.not-a-pair', values: { figure: 12 } }, 'en').what).toContain('likeness 12 of 100')
  })

  it('calls a code it does not know an internal error', () => {
    expect(problemParts({ code: 'never.heard-of', values: {} }, 'en').what).toBe('Something went wrong inside Duizhao.')
  })
})
