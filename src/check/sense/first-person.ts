import { rangeOf, type Range } from '../../model/index.ts'

/** Characters that 我 and 本 make a name of something with: 我国, 我省, 我军, 我校, 本报. The speaker is not in them, but what it belongs to. */
const INSTITUTION = '国省市县区镇乡州军党方院校部厅局委司行队台港企会馆所'

/** A word for the speaker, or for those on the speaker's side. */
const SPEAKER =
  /我(?![国省市县区镇乡州军党方台港驻外海空陆边])|咱|俺|笔者|鄙人|吾|敝|在下|老子|本(?:人|文|研究|论文|章|节|公司|集团|行(?!业|动|为|程|情|政)|基金|协会|机构|店|厂|项目组)/u
/** Words that English renders by a first person although the speaker is not named. */
const LIKE_SPEAKER =
  /本[报人刊社台网局院司所厅校省市县国公]|自[己身我家]|各自|记者|(?<![申邀聘宴])请(?!求)|建议|推荐|欢迎|恭喜|祝|承诺|声明|特此|谢谢|感谢|抱歉|对不起|[：:"]|[“「『](?:[^”」』]{17,}|[^”」』]*[，。！？；][^”」』]*)(?:[”」』]|$)|^[^“「『]*[”」』]|[“「『][^”」』]*$/u

const FIRST =
  /(?<![\w.'’-])(?:(?<!\p{Lu}\p{L}* )I(?= \p{Ll}|['’](?:m|ve|d|ll)\b)|me|my|myself|we|We|us|our|Our|My|ours|ourselves)\b(?!['’]?\.)/gu
const POSSESSIVE_NAME =
  /^(?:my|our)\s+(?:\w+\s+)?(?:country|countries|nation|motherland|homeland|province|city|county|district|region|newspaper|paper|reporter|correspondent|staff)/iu
const QUOTED = /["“‘][^"”]*(?:["”]|$)/gu

/** Whether the speaker is named in the Chinese: 我, 我们, 咱 ... but not in 我国 or 本报. */
export function namesSpeaker(chinese: string): boolean {
  return SPEAKER.test(chinese)
}

/** Whether the Chinese may have a speaker that it does not name: quotations, questions to somebody, 本报, 自己. */
export function mayHaveSpeaker(chinese: string): boolean {
  return LIKE_SPEAKER.test(chinese)
}

/** The first "I", "we", "my" or "our" of the English outside quotations; not in "our country" and its like. Null when there is none. */
export function firstPerson(english: string): Range | null {
  const outside = english.replace(QUOTED, (quotation) => ' '.repeat(quotation.length))
  for (const match of outside.matchAll(FIRST)) if (!POSSESSIVE_NAME.test(outside.slice(match.index))) return rangeOf(match)
  return null
}

const INSTITUTIONS = new RegExp(`(?<![自你他她它])我([${INSTITUTION}])(?![们])`, 'u')
const MY =
  /\bmy\s+(?:\p{L}+\s+){0,2}?(?:army|armed forces|military|troops|forces|navy|party|side|government|company|enterprise|school|university|hospital|institute|department|bureau|commission|ministry|county|district|town|township|region|team|bank|museum)\b/iu

/** 我军, 我校 and their like with "my ..." in the English. Null when there is none; 我国, 我省 and 我市 are concepts of the pattern base. */
export function ownedInstitution(chinese: string, english: string): { readonly source: Range; readonly target: Range } | null {
  const ours = INSTITUTIONS.exec(chinese)
  const mine = MY.exec(english)
  if (!ours || !mine || '国省市'.includes(ours[1] ?? '') || namesSpeaker(chinese.replaceAll(ours[0], ''))) return null
  return { source: [ours.index, ours.index + 2], target: rangeOf(mine) }
}
