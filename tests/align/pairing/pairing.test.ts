import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDictionary } from '../../../main/host/dictionary.ts'
import { unwrap } from '../../../main/host/fault.ts'
import { pairDocuments, type Pairing } from '../../../src/align/index.ts'
import { EMPTY_LEXICON, type Lexicon } from '../../../src/lexicon/index.ts'
import type { SegmentedDocument, Side } from '../../../src/model/index.ts'
import { segmentText, tellLanguage } from '../../../src/segment/index.ts'
import { readGold } from '../../bench/alignment/gold.ts'
import { documentOf } from '../../build/pair.ts'

const SAMPLES = join(import.meta.dirname, '../../../samples')
const SHARED = join(import.meta.dirname, '../../../../shared')

let lexicon: Lexicon = EMPTY_LEXICON
beforeAll(async () => {
  lexicon = unwrap(await loadDictionary())
})

function named(name: string, side: Side, text: string): SegmentedDocument {
  const document = { ...documentOf(side, []).document, name, text }
  return { document, ...segmentText(text, side === 'source' ? 'zh' : 'en') }
}

/** A stretch of a document's sentences as a document of its own. */
function part(side: SegmentedDocument, from: number, to: number, name: string): SegmentedDocument {
  const count = side.sentences.length
  const sentences = side.sentences.slice(Math.floor(from * count), Math.floor(to * count))
  return { ...side, document: { ...side.document, name }, sentences }
}

const sample = (name: string, side: Side) => named('text.txt', side, readFileSync(join(SAMPLES, name, `${side}.txt`), 'utf8'))

/** What was proposed, as one reads it: names of the Chinese and the English, then who is alone. */
function reading(
  { pairs, sources: left, targets: right }: Pairing,
  sources: readonly SegmentedDocument[],
  targets: readonly SegmentedDocument[],
) {
  const [chinese, english] = [(at: number) => sources[at]?.document.name, (at: number) => targets[at]?.document.name]
  return {
    pairs: pairs.map(({ source, target }) => `${chinese(source)}=${english(target)}`),
    alone: [...left.map(chinese), ...right.map(english)],
  }
}

function pair(sources: readonly SegmentedDocument[], targets: readonly SegmentedDocument[], by = lexicon) {
  return reading(pairDocuments(sources, targets, { lexicon: by }), sources, targets)
}

const rename = (side: SegmentedDocument, name: string): SegmentedDocument => ({ ...side, document: { ...side.document, name } })
const SAMPLE_NAMES = ['interview', 'report', 'story']
const chinese = SAMPLE_NAMES.map((name) => rename(sample(name, 'source'), `中${name}`))
const english = SAMPLE_NAMES.map((name) => rename(sample(name, 'target'), `en${name}`))

describe('pairing by content', () => {
  it('finds the partner of each text, whatever the files are called', () => {
    const [a, b, c] = english
    expect(
      pair(
        chinese,
        [c, a, b].flatMap((text) => text ?? []),
      ).pairs,
    ).toEqual(SAMPLE_NAMES.map((name) => `中${name}=en${name}`))
    const misleading = english.map((text, at) => rename(text, `中${SAMPLE_NAMES[(at + 1) % 3]}`))
    expect(pairDocuments(chinese, misleading, { lexicon }).pairs.map(({ source, target }) => source === target)).toEqual([true, true, true])
  })

  it('finds it without a dictionary too', () => {
    expect(pair(chinese, english.toReversed(), EMPTY_LEXICON).pairs).toEqual(SAMPLE_NAMES.map((name) => `中${name}=en${name}`))
  })

  it('leaves texts alone that have no partner, on either side', () => {
    const [interview, report, story] = chinese
    const said = pair(
      [interview, report].flatMap((text) => text ?? []),
      english.slice(1),
    )
    expect(said).toEqual({ pairs: ['中report=enreport'], alone: ['中interview', 'enstory'] })
    expect(
      pair(
        [story].flatMap((text) => text ?? []),
        english.slice(0, 1),
      ),
    ).toEqual({ pairs: [], alone: ['中story', 'eninterview'] })
    expect(pair([], english)).toEqual({ pairs: [], alone: ['eninterview', 'enreport', 'enstory'] })
    expect(pair(chinese, [])).toEqual({ pairs: [], alone: ['中interview', '中report', '中story'] })
  })

  it('tells the parts of one text from each other', () => {
    const parts = (texts: readonly SegmentedDocument[]) =>
      texts.flatMap((text, at) => [0, 1, 2].map((third) => part(text, third / 3, (third + 1) / 3, `${SAMPLE_NAMES[at]} ${third}`)))
    const targets = parts(english).toReversed()
    expect(pair(parts(chinese), targets).pairs).toEqual(
      SAMPLE_NAMES.flatMap((name) => [0, 1, 2].map((third) => `${name} ${third}=${name} ${third}`)),
    )
  })

  it('gives the whole text the whole translation when there is half of one as well', () => {
    const [text] = chinese
    const [whole] = english
    if (!text || !whole) throw new Error('samples are missing')
    const said = pair([text], [part(whole, 0, 0.3, 'beginning'), whole, part(whole, 0.6, 1, 'end')])
    expect(said).toEqual({ pairs: ['中interview=eninterview'], alone: ['beginning', 'end'] })
  })

  it('takes the name for a hint between equal texts only', () => {
    const [, report] = chinese
    const [, its] = english
    if (!report || !its) throw new Error('samples are missing')
    const twice = [rename(report, '年报-2023.zh.txt'), rename(report, '年报-2024.zh.txt')]
    const copies = [rename(its, 'report-2024.en.txt'), rename(its, 'report-2023.en.txt')]
    expect(pair(twice, copies).pairs).toEqual(['年报-2023.zh.txt=report-2023.en.txt', '年报-2024.zh.txt=report-2024.en.txt'])
  })

  it('says how far it is, from 0 to 1 and never back', () => {
    const heard: number[] = []
    pairDocuments(chinese, english, { lexicon, onProgress: (share) => heard.push(share) })
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    expect([heard[0], heard.at(-1)]).toEqual([0, 1])
    expect(heard.length).toBeGreaterThan(6)
  })

  it('gives sure pairs a high figure', () => {
    const { pairs } = pairDocuments(chinese, english, { lexicon })
    expect(pairs.map(({ sure }) => sure)).toEqual([true, true, true])
    for (const { figure } of pairs) expect(figure).toBeGreaterThan(0.8)
  })
})

describe.skipIf(!existsSync(SHARED))('pairing of the shared texts', () => {
  const folders = ['mac-dev', 'ctk-dev']
  const load = (side: Side) =>
    folders.flatMap((folder) =>
      readGold(join(SHARED, 'bench/align', folder)).map((gold) => rename(documentOf(side, gold[side]), `${folder} ${gold.id}`)),
    )

  it('pairs chapters and reports right, and leaves decoys alone', () => {
    const [sources, targets] = [load('source'), load('target').toReversed()]
    expect(pair(sources, targets)).toEqual({ pairs: sources.map(({ document: { name } }) => `${name}=${name}`), alone: [] })
    const said = pair(sources.slice(2), targets.slice(1))
    expect(said.pairs.every((text) => text.split('=')[0] === text.split('=')[1])).toBe(true)
    expect(said.alone).toEqual(expect.arrayContaining(['mac-dev 001', 'mac-dev 002', sources.at(-1)?.document.name]))
  })

  it('pairs the interview with its translation and leaves the other interviews alone', () => {
    const read = [
      '000_7f7ee579c182aca9',
      '001_1da64544f10abc5d',
      '002_b24cff51d427c9c7',
      '003_02bab8e2bb98276c',
      '004_d32805e109c8e75f',
    ].map((name) => {
      const text = readFileSync(join(SHARED, 'seeds', `${name}.txt`), 'utf8')
      return named(name.slice(0, 3), tellLanguage(text).language === 'zh' ? 'source' : 'target', text)
    })
    const [sources, targets] = (['source', 'target'] as const).map((side) => read.filter((text) => text.document.side === side))
    expect(pair(sources ?? [], targets ?? [])).toEqual({ pairs: ['000=002'], alone: ['001', '003', '004'] })
  })
})
