import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../renderer/text/en.ts'
import { interfaceLanguage, texts, textNow } from '../../renderer/text/index.ts'
import { zh } from '../../renderer/text/zh.ts'

const FOLDER = join(import.meta.dirname, '../../renderer')

/** The program of the interface, without the tables themselves. */
const CODE = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/^text[\\/](?!index)/.test(name))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n')

const stem = (key: string) => key.replace(/_(one|other)$/, '')
const STEMS = [...new Set(Object.keys(en).map(stem))]
/** Words before the first dot of a key: what tells a key from other strings with dots. */
const AREAS = [...new Set(STEMS.map((key) => key.split('.')[0] ?? ''))]

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).toSorted()

/** Keys that stand in the code as they are, and the fixed beginnings of those that are put together there. */
function keysInCode(): { readonly whole: readonly string[]; readonly beginnings: readonly string[] } {
  const area = `(?:${AREAS.join('|')})`
  const whole = [...CODE.matchAll(new RegExp(`['"\`](${area}\\.[\\w.-]+)['"\`]`, 'g'))].map((found) => found[1] ?? '')
  const beginnings = [...CODE.matchAll(new RegExp(`\`(${area}\\.[\\w.-]*)\\$\\{`, 'g'))].map((found) => found[1] ?? '')
  return { whole, beginnings }
}

/** Strings of the form of a key that are codes of problems or of kinds of files. */
const NO_KEYS = /^(review\.(not-a-pair|same-language|row-gone|row-changed|unknown-language)|memory\.(damaged|foreign))$/

describe('the texts of the interface', () => {
  it('are the same keys in both languages; only English has singulars', () => {
    expect(Object.keys(zh).toSorted()).toEqual(
      Object.keys(en)
        .filter((key) => !key.endsWith('_one'))
        .toSorted(),
    )
  })

  it.each(Object.entries(zh))('%s has the same places in both languages', (key, chinese) => {
    expect(places(chinese)).toEqual(places(en[key as keyof typeof en]))
  })

  it('have a plural for each singular', () => {
    const singulars = Object.keys(en).filter((key) => key.endsWith('_one'))
    expect(singulars.length).toBeGreaterThan(0)
    for (const key of singulars) expect(en).toHaveProperty([`${stem(key)}_other`])
  })

  it('are all used', () => {
    const { whole, beginnings } = keysInCode()
    const used = new Set(whole)
    expect(STEMS.filter((key) => !used.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)))).toEqual([])
  })

  it('are all there', () => {
    const { whole, beginnings } = keysInCode()
    expect(whole.length).toBeGreaterThan(50)
    expect(whole.filter((key) => !STEMS.includes(key) && !NO_KEYS.test(key))).toEqual([])
    expect(beginnings.filter((beginning) => !STEMS.some((key) => key.startsWith(beginning)))).toEqual([])
  })

  it('say 确认 for confirming and never 批准 or 保存', () => {
    expect(Object.entries(zh).filter(([, text]) => /批准|保存/.test(text))).toEqual([])
  })

  it('use Chinese punctuation in Chinese sentences', () => {
    expect(Object.entries(zh).filter(([, text]) => /\p{Script=Han}[,;:?!]|\p{Script=Han}\.(?!\w)/u.test(text))).toEqual([])
  })
})

describe('the language of the interface', () => {
  it.each([
    ['system', 'zh-CN', 'zh'],
    ['system', 'zh-Hant-TW', 'zh'],
    ['system', 'en-GB', 'en'],
    ['system', 'de', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh', 'en-US', 'zh'],
  ] as const)('%s on a system in %s is %s', (preference, locale, shown) => {
    expect(interfaceLanguage(preference, locale)).toBe(shown)
  })

  it('counts as each language does', async () => {
    await texts.changeLanguage('en')
    expect([1, 2].map((count) => textNow('export.done', { count }))).toEqual(['1 row exported', '2 rows exported'])
    await texts.changeLanguage('zh')
    expect([1, 2].map((count) => textNow('export.done', { count }))).toEqual(['已导出 1 行', '已导出 2 行'])
  })
})
