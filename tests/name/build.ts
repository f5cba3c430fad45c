import { readWords } from '../../src/glossary/index.ts'
import { buildLexicon, type Lexicon, type LexiconEntry } from '../../src/lexicon/index.ts'
import type { EnglishText } from '../../src/name/index.ts'

/** Characters with their readings, as names of the tests need them. */
const READINGS =
  '王wang 沪hu 宁zhu,ning 汪wang 文wen 斌bin 蔡cai 奇ji,qi 英ying 夏xia 立li 言yan 范fan 明ming 政zheng 朴piao,pu 振zhen 尹yin 锡xi 悦yue 西xi 村cun 康kang 稔ren 李li 显xian 龙long 家jia 超chao ' +
  '诚cheng 郑zheng 永yong 刚gang 州zhou 江jiang 阴yin 华hua 士shi 苏su 吕lv 静jing 怡yi 欧ou 阳yang 修xiu 陈chen 春chun 山shan 董dong 珠zhu 高gao 标biao 准zhun 周zhou 杰jie 伦lun 张zhang 伟wei 梁liang ' +
  '科ke 洛luo 利li 采cai 夫fu 普pu 京jing 卡ka 赫he 拉la 曼man 马ma 什shi 杉shan 佳jia 克ke 阮ruan 福fu 单shan,dan 小xiao 红hong 蒙meng 特te 尔er 杨yang 任ren 强qiang,jiang'

const WORDS: readonly LexiconEntry[] = [
  ['明珠', 'ming2 zhu1', 'pearl'],
  ['出战', 'chu1 zhan4', 'to go into battle'],
  ['主任', 'zhu3 ren4', 'director'],
  ['韩国', 'Han2 guo2', 'South Korea'],
  ['标准', 'biao1 zhun3', 'standard'],
  ['居民', 'ju1 min2', 'resident'],
  ['江苏省', 'Jiang1 su1 Sheng3', 'Jiangsu Province'],
  ['江阴市', 'Jiang1 yin1 Shi4', 'Jiangyin, a county-level city in Wuxi'],
  ['郑州市', 'Zheng4 zhou1 Shi4', 'Zhengzhou, prefecture-level city and capital of Henan'],
  ['李嘉诚', 'Li3 Jia1 cheng2', 'Sir Li Ka-shing (1928-), Hong Kong tycoon'],
  ['马克龙', 'Ma3 ke4 long2', 'Emmanuel Macron (1977-), French president'],
  ['路透社', 'Lu4 tou4 she4', 'Reuters News Agency'],
  ['联合国', 'Lian2 he2 guo2', 'United Nations'],
  ['蒙特利尔', 'Meng2 te4 li4 er3', 'Montreal, city in Quebec, Canada'],
  ['印度洋', 'Yin4 du4 Yang2', 'Indian Ocean'],
].map(([chinese = '', pinyin = '', english = '']) => ({ chinese, pinyin, english }))

/** A small lexicon: readings of the characters above and a few words. */
export const LEXICON: Lexicon = buildLexicon([
  ...READINGS.split(' ').flatMap((item) =>
    item
      .slice(1)
      .split(',')
      .map((pinyin): LexiconEntry => ({ chinese: item.charAt(0), pinyin, english: 'a character' })),
  ),
  { chinese: '嘉', pinyin: 'jia1', english: 'a character' },
  ...WORDS,
])

export function english(text: string): EnglishText {
  return { text, words: readWords(text) }
}
