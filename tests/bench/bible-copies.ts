import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a long pair of texts with gold out of a short one: `node tests/bench/bible-copies.ts FOLDER COPIES OUT` writes `001.zh`, `001.en` and
 * `001.align`, COPIES times the text of FOLDER in sequence. In every copy some names are others and some beads end with a number of their own,
 * the same on both sides, so that no copy is the letter of another, as chapters of one book are not.
 */
const [folder = '../shared/bench/align/bible-5k', copies = '2', out = 'bible-copies'] = process.argv.slice(2)
const SEED = 20_240_601
/** One bead in this many gets a number. */
const NUMBERED = 9

const NAMES = [
  ['亚伯拉罕', 'Abraham'],
  ['以撒', 'Isaac'],
  ['雅各', 'Jacob'],
  ['约瑟', 'Joseph'],
  ['摩西', 'Moses'],
  ['亚伦', 'Aaron'],
  ['法老', 'Pharaoh'],
  ['埃及', 'Egypt'],
  ['以扫', 'Esau'],
  ['拉班', 'Laban'],
  ['挪亚', 'Noah'],
  ['罗得', 'Lot'],
] as const
const SYLLABLES = [
  ['巴', 'ba'],
  ['都', 'du'],
  ['加', 'ga'],
  ['利', 'li'],
  ['玛', 'ma'],
  ['诺', 'no'],
  ['拉', 'ra'],
  ['西', 'si'],
  ['他', 'ta'],
  ['维', 've'],
] as const

const lines = (name: string): readonly string[] => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
const [chinese, english, gold] = [lines('001.zh'), lines('001.en'), lines('001.align')]
const random = mulberry(SEED)
const [sources, targets, beads]: [string[], string[], string[]] = [[], [], []]
for (let copy = 0; copy < Number(copies); copy++) {
  const names = NAMES.map(([zh, en]) => [zh, en, ...otherName()] as const)
  const [left, right] = [[...chinese], [...english]]
  for (const line of gold) {
    const [source = [], target = []] = line.split(':').map((side) => JSON.parse(side) as number[])
    beads.push(`${shifted(source, copy * chinese.length)}:${shifted(target, copy * english.length)}`)
    const [i, j] = [source.at(-1), target.at(-1)]
    if (i === undefined || j === undefined || random() * NUMBERED > 1) continue
    const number = Math.floor(10 + random() * 9000)
    left[i] = `${left[i] ?? ''}${number}。`
    right[j] = `${right[j] ?? ''} ${number}.`
  }
  for (const line of left) sources.push(names.reduce((text, [zh, , other]) => text.replaceAll(zh, other), line))
  for (const line of right) targets.push(names.reduce((text, [, en, , other]) => text.replaceAll(en, other), line))
}
mkdirSync(out, { recursive: true })
for (const [name, text] of [
  ['001.zh', sources],
  ['001.en', targets],
  ['001.align', beads],
] as const)
  writeFileSync(join(out, name), `${text.join('\n')}\n`)

function otherName(): readonly [string, string] {
  const parts = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? SYLLABLES[0])
  const english = parts.map(([, syllable]) => syllable).join('')
  return [parts.map(([character]) => character).join(''), english.charAt(0).toUpperCase() + english.slice(1)]
}

function shifted(indices: readonly number[], by: number): string {
  return JSON.stringify(indices.map((index) => index + by))
}

/** Numbers from 0 to 1 that a seed alone decides (mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
