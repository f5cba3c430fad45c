import type { Range } from '../../model/index.ts'

/** Whose names the characters may write: how they are romanised follows from it. `foreign` are all others, written by sound. */
export type Origin = 'chinese' | 'vietnamese' | 'korean' | 'japanese' | 'foreign'

const SIGNS: readonly (readonly [Exclude<Origin, 'chinese' | 'foreign'>, RegExp])[] = [
  ['vietnamese', /越南|越共|越方|越通社|河内|胡志明市/gu],
  ['korean', /韩国|韓國|朝鲜|朝鮮|韩方|韩联社|首尔|平壤|韩媒|朝中社|青瓦台|韩(?=[军总首外财前])/gu],
  ['japanese', /日本|日方|东京|東京|日媒|自民党|(?<![\p{Script=Han}\d])日(?=[相媒本])/gu],
]
const FOREIGN =
  /美国|美國|英国|法国|德国|俄罗斯|俄国|意大利|西班牙|葡萄牙|荷兰|比利时|加拿大|澳大利亚|新西兰|巴西|阿根廷|墨西哥|印度|巴基斯坦|孟加拉|斯里兰卡|印尼|印度尼西亚|菲律宾|马来西亚|新加坡|泰国|缅甸|柬埔寨|老挝|文莱|东帝汶|乌克兰|波兰|捷克|匈牙利|希腊|土耳其|以色列|伊朗|伊拉克|沙特|阿联酋|埃及|南非|尼日利亚|肯尼亚|欧盟|北约|联合国|白宫|克里姆林宫|五角大楼|哈萨克|乌兹别克|塞尔维亚|瑞士|瑞典|挪威|芬兰|丹麦|奥地利|[^\s，。；]{1,6}斯坦|[^\s，。；]{1,6}尼亚/gu
/** Offices that China does not have. */
const FOREIGN_OFFICE = /(?:总统|總統|首相|国王|國王|女王|王储|天皇|国务卿|參議員|参议员|众议员)$/u
/** A country this many characters before a name, in the same clause, is the person's own. */
const REACH = 16

/** Where the person comes from whose name stands at `range`, by the country that stands before it. */
export function originOf(text: string, range: Range): Origin {
  // Who is stationed somewhere comes from what stands before: 中国驻日本大使.
  const [clause = ''] = lastClause(text.slice(Math.max(0, range[0] - REACH), range[0])).split('驻')
  let [origin, place]: [Origin, number] = ['chinese', -1]
  for (const [name, sign] of SIGNS) for (const { index } of clause.matchAll(sign)) if (index > place) [origin, place] = [name, index]
  for (const { index } of clause.matchAll(FOREIGN)) if (index > place) [origin, place] = ['foreign', index]
  if (place < 0 && FOREIGN_OFFICE.test(clause)) return 'foreign'
  return /中国|我国|中方|中共/u.test(clause.slice(Math.max(0, place))) ? 'chinese' : origin
}

/** Whether a text is about a country whose names have readings of their own. */
export function mentions(text: string, origin: 'vietnamese' | 'korean' | 'japanese'): boolean {
  return SIGNS.some(([name, sign]) => name === origin && text.search(sign) >= 0)
}

function lastClause(text: string): string {
  return /[^，。；：！？、“”（）\s]*$/u.exec(text)?.[0] ?? text
}
