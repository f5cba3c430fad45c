import { rangeOf, type Range } from '../../model/index.ts'

/** Fixed words whose 不, 没, 未, 无, 非, 别 or 莫 denies nothing, or denies what English may well say without a negation. */
const FIXED = new RegExp(
  [
    // Conjunctions and adverbs.
    '[不无]论|不管|不拘|不仅|不但|不光|不单|不只|不止|不过|不断|不时|不久|不少(?!于)|不日|不妨|不免|不由|不禁|不愧|不料|不想(?=[，,])|不然|不如|不一会|不一而足|不约而同|不知不觉|不言而喻|不亦乐乎',
    '差不多|不能生育|不育|不孕|赶不及|不会是没|可以不可以|岂不|有气无力|不得你|不是滋味|不是东西|不是个|[无没有]+(?:多大|太大|什么|明显|显著)?(?:分别|区别|差别|差异|不同)|来不及|了不起|了不得|要不|可不|好不容易|动不动|对不起|说不定|不好意思|不成熟|不得[不已了而]|[恨巴舍怪]不得|不得(?=[。！？，；、]|$)|无[不一非时处]不?|无非|莫非|莫[大名斯过如若迪尔]|莫不|不[无乏失胜]|毫不犹豫|不可或缺|不可思议|不可开交|不可同日|非.{0,6}不可|非要?(?=.{1,8}不)',
    '不[能得会可敢该应要肯]不|没有不|不是(?=.{0,14}(?:就是|便是|而是|吗|么|嘛|吧|？|\\?))|不错|不已|不等|不同|不满|不足|不安|不幸|不便|不当|不良|不法|不利|不佳|不公|不平|不适|不锈|不动产|不倒翁|不夜城|不见得|不见|不行|不住|不在(?:乎|意|话下|了)|不容(?:错过|忽视|置疑|小觑|置喙|乐观|易)|不惜|不甘|不负|不忘|不辞|不畏|不懈|不屈|不朽|不忠|不计|不俗|不凡|不菲|不小(?!于)|不低(?!于)|不高(?!于)|不多(?!于)|不大(?!于)|不轻(?!于)|不浅(?!于)|不怕|不愁|不料',
    // Questions: A-not-A.
    '(\\p{Script=Han})[不没]\\1|有没有|没有(?=[吗么呢？?。”」]|$)',
    // Nouns and names.
    '没[收落入顶药用辙劲趣]|[淹沉埋湮吞出隐覆泯辱]没|未[来婚知免成年]|未成年|未名|未央|[丑辛己丁乙癸]未|无[线人烟偿常数比疑奈聊限息尘锡为辜私畏悔愧端缘产菌毒花烟形缝轨障妨害意义]|南无|芜无|非[常洲典凡议农裔遗公法]|[亚中是东西南北拉援]非|莫[言名高桑泊干]|别[人墅称名针扭样致处具名动克国号样开]|[特分区个差判级类辨识性派告离送惜阔]别|别[的是有说看]',
  ].join('|'),
  'gu',
)

/** Chinese that denies, forbids or refuses what follows it, so that the English must say no as well. */
const DENIAL = new RegExp(
  [
    '(?:从|尚|并|仍|还|均|都|毫|绝|决|概|再|更|亦|也)?不(?:会|能够|能|是|可以|可(?=[\\p{Script=Han}])|得|应该|应|该|宜|要|许|准|允许|愿意|愿|想|敢|肯|再|予|存在|属于|符合|具备|支持|接受|承认|同意|需要|需|适用|适合|包括|包含|含|涉及|参加|参与|影响|构成|代表|认为|意味|相信|知道|了解|认识|理解|清楚|明白|赞成|喜欢|希望|打算|值得|考虑|改变|使用|提供|对外|排斥|针对|超过|低于|高于|少于|多于|大于|小于|早于|晚于|容|像|及(?![格时物早])|够|经|利于|听|把|带|给|认可|作|足以|变|必|肯定|在(?!乎|意|话下|于)|用(?=\\p{Script=Han}))',
    '没有(?=\\p{Script=Han})|(?:还|从|并|也|都|再)没|没(?=[来去说看听吃做买卖找拿给让带写读走跑到完])(?!到[底家])|没能|没法|没人|没什么',
    '(?:从|尚|并|仍|还|均|都|迄|至今)未|未(?:能|曾|经|必|按|予|被|有|达|获|见|受|设|作|做|对|在|将|把|向|与|提|说|参|公|确|明|发|完|取|通|实|出|满)',
    '[看听找买赚考做吃睡走跑拿抓打改办接连等分讲猜认信离承跟追读住付还修回]不(?:到|了|着|完|起|动|出|清|上|下)',
    '无法|无权|无须|无需|无力|无意|毫无|并无|尚无|从无|再无|绝无|全无|均无|无人(?![机驾值区售车船艇自])',
    '并非|绝非|决非|[切请]勿|严禁|禁止|[从绝决毫并]不',
  ].join('|'),
  'gu',
)

/** Any sign of a negation, also of one in disguise (rhetorical questions, 只, 才, 除 and words of lack). */
const ANY =
  /[不没沒未无無非勿别莫毋否禁拒休难缺岂哪怎何谁罕免防忘失仅只才除绝断阻停废止空少差误弃疑唯惟忌躲避辞剩余缄默漏忽错假甭歇坏烦么呢吗嫌厌恨]|[以之]前|尽管|虽|反[对而倒之]|独[自有一]|例外|以外|推[掉却]|费[解力劲]|始终|一直|永远|记住|总是|异[母父]|轻[视易饶]|白[白费]|够|半死|懒得|[胡糊]涂|得[了罢]|算了|罢/gu

/** Words of characters of `ANY` that no negation renders. */
const HARMLESS =
  /不断|(?<![\p{Script=Han}])不过|不锈|特别|[级类性区分识个派告离送判]别|别墅|非[农洲]|未来|无[线比]|[航太天领高低]空|空[间军气调港中天]|人才|才[能华]|刚才|[什怎那这多]么|[假长]期|假日|消除|清除|切除|余[额名]|\d余|其余|判断|诊断|停车|防[御护疫]|国防|消防|预防|差[额价距]|疑[似问]|何况|如何|任何|为何|[\d一二三四五六七八九十百两]只|只[有要]|除[此了].{0,20}(?:还|也)|[能足]够|减少|至少|少[年女数量儿]|误差|失[业联踪]|绝对|隔绝|废[水气物料]|休[息闲假]|难[民度]|灾难|艰难|唯一|默认/gu

/** Without one of these nothing is denied. */
const SIGN = /[不没未无非勿禁]/u

/** A question may deny for politeness or for show. */
const QUESTION = /[？?]|[吗么吧][。”」』]*$/u

/** A stretch of Chinese that says no. */
export interface Denial {
  readonly range: Range
  readonly text: string
}

/** What is denied or forbidden in `source`, in order; fixed words (不仅, 无论, 未来, 非常, A-not-A questions) count for nothing. */
export function denials(source: string): readonly Denial[] {
  if (!SIGN.test(source) || QUESTION.test(source)) return []
  const bare = source.replace(FIXED, (word) => '＿'.repeat(word.length))
  return [...bare.matchAll(DENIAL)].map((match) => ({
    range: rangeOf(match),
    text: source.slice(match.index, match.index + match[0].length + 2).replace(/[^\p{Script=Han}].*$/u, ''),
  }))
}

/** 不得不 must, 无不 all: two negations that affirm. */
const DOUBLE = /不[得能可会该应]不|无[一人]?不|莫不|没有[^，。；]{0,6}不|非[^，。；不]{1,8}不可|不无|未尝不|未必不|并非不/gu

/** The first double negation of `source`, where no other negation is there. */
export function doubleNegation(source: string): Denial | null {
  const match = DOUBLE.exec(source)
  DOUBLE.lastIndex = 0
  if (!match || /[不没未无非勿别]/u.test(source.replace(DOUBLE, '').replace(/非常|[分特区个级]别|别人/gu, ''))) return null
  return { range: rangeOf(match), text: match[0] }
}

/** How many characters of `source` could have become a negation in English. */
export function possibleNegations(source: string): number {
  return [...source.replace(HARMLESS, '').matchAll(ANY)].length
}
