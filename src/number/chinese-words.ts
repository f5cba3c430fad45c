import type { Range } from '../model/index.ts'
import { CharacterSet } from './character-set.ts'

// Words and names that are written with a numeral and do not count anything. Where a word is also an honest number
// (一百, 三天), it does not belong here.
const WORDS = `
一些 一直 一样 一定 一般 一起 一致 一切 一旦 一方面 一边 一向 一律 一贯 一度 一流 一体 一身 一线 一带 一路 一番 一时 一再 一番话 一味 一概 一经 一同
一生 一面 一举 一下 一点 一会 一道 一并 一系列 一连串 一把手 一手 一如既往 一目了然 一视同仁 一望无际 一丝不苟 一帆风顺 一鸣惊人 一蹴而就 一针见血 一脉相承
一心一意 一五一十 一朝一夕 一草一木 一举一动 一言一行 一点一滴 一分为二 一刀切 一揽子 一条龙 一体化 一次性 一站式 一盘棋 一张图 一张网 一窝蜂 一锅端 一锤定音
统一 唯一 单一 同一 专一 万一 逐一 之一 合一 归一 不一 均一 第一线 第一时间 第一手 独一无二 说一不二 不一而足 始终如一 表里如一 合二为一 百里挑一 三位一体 九牛一毛
十分 十足 十全十美 十字路口 十字架 十字 十堰 九州 九江 九寨沟 九龙 九泉 九霄 九华 八卦 八达岭 八角 八仙 八方 七夕 七七 七台河 七上八下 七嘴八舌 乱七八糟 七情六欲
六安 六盘水 六神无主 五官 五台山 五粮液 五常 五行 五星 五彩 五金 五谷 五湖四海 五花八门 五颜六色 五光十色 四川 四平 四周 四处 四季 四肢 四面八方 四通八达 四合院
四海 三亚 三峡 三星 三菱 三明 三沙 三水 三门峡 三角 三文鱼 三明治 三轮 三维 三番五次 三心二意 三三两两 三言两语 三长两短 三顾茅庐 三思 三令五申 三农 三甲 三国
再三 接二连三 丢三落四 朝三暮四 张三 李四 王五 低三下四 不三不四 说三道四 颠三倒四 挑三拣四 二手 二维码 二胡 二元 二战 一战 二线 三线 二三线 一二线 三四线 五线谱
两岸 两会 两极 两性 两栖 两手抓 两全其美 两面三刀 两败俱伤 两面性 两难 三八 五四 五一 六一 八一 十一黄金周 双十一 双十二 双11 双12 九一八 七七事变 一二九
百度 百色 百姓 百货 百科 百合 百忙 百般 百分百 百花 百年大计 百折不挠 百家争鸣 百花齐放 百废待兴 百里挑一 百战百胜 身经百战 百战 百闻不如一见 百思不得其解 千古 千里马 千克 千瓦 千米
千方百计 千家万户 千变万化 千言万语 千军万马 千丝万缕 千山万水 千辛万苦 千载难逢 千秋 千兆 万兆 百兆 千金 千篇一律 千差万别 千千万万 千头万绪 千姿百态 千钧一发 千疮百孔 成千上万 成百上千
万科 万达 万州 万宁 万向 万里长城 万里 万众 万物 万能 万事 万岁 万象 万维网 万圣节 万户侯 万无一失 万不得已 万紫千红 万家灯火 万有引力 万分 万恶 万幸 万古 万吨轮
千万不 千万别 千万要 千万不要 数以万计 数以千计 数以百计 数以亿计 亿达 亿万 亿万富翁 百万富翁 千万富翁 百万雄师 数一数二 不管三七二十一 伤敌一千 自损八百 十之八九 八九不离十
十有八九 七老八十 五五开 四分之一决赛 八百里加急 三百六十行 一百八十度 一百单八将 三七开 四六开 二八开 十万火急 十万八千里 千里迢迢 千里之行 千里之外 万马奔腾 万众一心 百感交集 百依百顺 百无一失 百发百中 百步穿杨 百孔千疮 一日千里 一泻千里
一落千丈 千锤百炼 千奇百怪 千娇百媚 千恩万谢 千叮万嘱 千真万确 千呼万唤 千古绝唱 千夫所指 千虑一失 万籁俱寂 万象更新 万人空巷 万古长青 万念俱灰 万死不辞 感慨万千 瞬息万变
气象万千 包罗万象 腰缠万贯 一本万利 罪该万死 一失足成千古恨 七拼八凑 七零八落 七手八脚 七窍生烟 五体投地 五雷轰顶 五味杂陈 五大三粗 五内如焚 四平八稳 四脚朝天 四海为家 四大皆空
四面楚歌 四舍五入 六神无主 六六大顺 八面玲珑 八面威风 八拜之交 九霄云外 九死一生 九牛一毛 九五之尊 十恶不赦 十指连心 十年寒窗 十面埋伏 十拿九稳 十万个为什么 三生有幸 三人成虎 三头六臂
三姑六婆 三缄其口 三足鼎立 三六九等 三下五除二 三天两头 三天打鱼 两天晒网 两小无猜 两肋插刀 两袖清风 二话不说 一穷二白 一波三折 一唱一和 一哄而散 一问三不知 一而再再而三 再而三 不管三七 半斤八两 五十步笑百步 十里八乡 五脏六腑 六亲不认 四分五裂 三皇五帝 三教九流 九九归一 一国两制
周一 周二 周三 周四 周五 周六 星期一 星期二 星期三 星期四 星期五 星期六 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 初一 初二 初三 高一 高二 高三 大一 大二 大三 大四
一来 一则 一去不复返 一口气 一夜之间 一语 一席话 一臂之力 一技之长 一席之地 一览无余 一尘不染 一无所有 一无所知 一事无成 一成不变 一清二楚 一干二净 一知半解 一触即发
一如 一应 一侧 一端 一头 一色 一模一样 一厢情愿 一拥而上 一往无前 一往情深 一见钟情 一见如故 一本正经 一日千里 一日三秋 一石二鸟 一箭双雕 一举两得 一劳永逸 一落千丈
进一步 更进一步 这一 那一 每一 某一 任一 另一 第一夫人 第三方 第三者 第三世界 老三 老二 老四 零售 零件 零部件 零食 零钱 零星 零花 零距离 零散 零碎 凋零 归零 清零 零容忍 零工
一千零一夜 万金油 陆续 陆地 大陆 陆军 着陆 登陆 内陆 陆上 陆海 上百度 一百分 两口子 两码事 两旁 两侧 两边 两端 两者 两地 两国 两党 两院 两翼 两头 四五线 几千年来
伍德 七零八落 两两 三三 零零 队伍 入伍 退伍 落伍 肆意 放肆 肆虐 贰心 壹心 拾取 收拾 捡拾 拾级
`
  .trim()
  .split(/\s+/)

// By their first two characters, the longest first: one expression of all words tried hundreds at every character.
const FIRST = new CharacterSet(WORDS.map((word) => word.charAt(0)).join(''))
const BY_TWO = new Map<number, string[]>()
for (const word of WORDS.toSorted((a, b) => b.length - a.length)) {
  const list = BY_TWO.get(firstTwo(word, 0))
  if (list) list.push(word)
  else BY_TWO.set(firstTwo(word, 0), [word])
}

function firstTwo(text: string, at: number): number {
  // Small whole numbers are looked up fastest; that two pairs share one in theory does no harm.
  return ((text.charCodeAt(at) & 0x7fff) << 16) | text.charCodeAt(at + 1)
}

const LONGEST = Math.max(...WORDS.map((word) => word.length))

/**
 * The stretches of a text whose numerals belong to a word or a name, in text order; of words that overlap, the first. Every such word has a numeral:
 * `firstNumeral` is where the first of the text stands.
 */
export function numeralWords(text: string, firstNumeral: number): readonly Range[] {
  const found: Range[] = []
  for (let at = FIRST.firstIn(text, Math.max(0, firstNumeral - LONGEST)), next = 0; at >= 0; at = FIRST.firstIn(text, next)) {
    const word = BY_TWO.get(firstTwo(text, at))?.find(
      (one) => text.startsWith(one, at) && !isCut(text, at + one.length) && !isDoubling(text, at) && !isTall(text, at, one),
    )
    next = at + (word?.length ?? 1)
    if (word !== undefined) found.push([at, next])
  }
  return found
}

/** 高三十肘, 万分之五: a word that ends in the middle of a number is none. */
function isCut(text: string, end: number): boolean {
  return /[一二三四五六七八九][十百千万亿]|分之/.test(text.slice(end - 1, end + 1))
}

/** 翻一番 is to double. */
function isDoubling(text: string, at: number): boolean {
  return text.charAt(at - 1) === '翻' && text.startsWith('一番', at)
}

/** 身高一米六: 高一 is a school year, and here the height. */
function isTall(text: string, at: number, word: string): boolean {
  return word.charAt(0) === '高' && /[米尺丈]/.test(text.charAt(at + word.length))
}
