import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { compileLexicon, LEXICON_VERSION, type LexiconEntry } from '../../src/lexicon/index.ts'

/** Glosses of every kind: what is compiled of them is kept on disk, and must not outlive the code that made it. */
const ENTRIES: readonly LexiconEntry[] = [
  ['雨', 'rain', 'yu3'],
  ['跳', 'to jump; to hop', 'tiao4'],
  ['跳', 'see also 跳跃', 'tiao4'],
  ['女', 'woman (female)', 'nu:3'],
  ['他', 'he; him', 'ta1'],
  ['决定', "to decide (to do sth)/one's decision", 'jue2 ding4'],
  ['城市', 'cities and towns', 'cheng2 shi4'],
  ['奔跑', 'running quickly', 'ben1 pao3'],
  ['停止', 'stopped', 'ting2 zhi3'],
  ['𠮷', 'lucky', 'ji2'],
  ['的', "of; ~'s (possessive particle)", 'de5'],
  ['李', 'surname Li', 'Li3'],
  ['莱茵河', 'Rhine River', 'Lai2 yin1 He2'],
  ['岘港', 'Da Nang or Danang, Vietnam', 'Xian4 gang3'],
  ['长板', 'strength', undefined],
].map(([chinese = '', english = '', pinyin]) => ({ chinese, english, ...(pinyin === undefined ? {} : { pinyin }) }))

it('a change of what is compiled comes with a new LEXICON_VERSION', () => {
  const digest = createHash('sha256')
    .update(new Uint8Array(compileLexicon(ENTRIES)))
    .digest('hex')
    .slice(0, 16)
  // When this fails: raise LEXICON_VERSION in src/lexicon/lexicon-layout.ts by one, so that what users have on disk is made anew, and put both here.
  expect([LEXICON_VERSION, digest]).toEqual([3, '88db4e2f4a8a3280'])
})
