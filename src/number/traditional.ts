import { CharacterSet } from './character-set.ts'

// Characters that stand in numbers, in front of them or behind them. Each is one code unit on both sides, so that positions stay.
const PAIRS =
  '億亿萬万兩两點点個个時时週周歲岁塊块噸吨畝亩裡里幾几餘余約约過过減减長长漲涨擴扩縮缩從从為为達达數数歐欧鎊镑圓圆韓韩臺台幣币員员屆届號号項项條条種种隻只張张輛辆間间鐘钟頃顷釐厘紀纪倆俩雙双對对貳贰參叁陸陆體体階阶級级層层隊队場场處处歷历農农陰阴舊旧臘腊單单獨独無无來来後后將将於于與与發发區区國国總总價价寬宽遠远運运車车節节課课頁页盧卢銖铢黨党會会戰战劃划規规華华攝摄溫温盡尽夠够僅仅還还這这樣样貫贯輪轮門门離离開开關关業业變变動动產产廠厂廣广東东島岛灣湾內内'
const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at): [string, string] => [PAIRS.charAt(2 * at), PAIRS.charAt(2 * at + 1)]),
)
const TRADITIONAL = new CharacterSet([...SIMPLE.keys()].join(''))

/** The text with traditional characters that say or count numbers made simplified; every position stays. */
export function simplifiedNumbers(text: string): string {
  const first = TRADITIONAL.firstIn(text)
  if (first < 0) return text
  let simple = text.slice(0, first)
  for (let at = first; at < text.length; at++) simple += SIMPLE.get(text.charAt(at)) ?? text.charAt(at)
  return simple
}
