import { Heads } from '../heads.ts'

/**
 * Chinese surnames, each with its traditional form, if there is another, and spellings other than those of Mandarin: Hong Kong and Macao, Singapore,
 * Malaysia, Indonesia, and old habits. Ordered by how many people have them (census of 2020).
 */
const SINGLE = `
王 wong ong heng bong|李 lee lei|张張 cheung cheong teo chong chang teoh tiu|刘劉 lau lao liew low|陈陳 chan tan tang chin chinn|杨楊 yeung yeo yeoh yong young ieong yang
黄黃 wong ng ooi oei huang vong|赵趙 chiu chew teo chao chio|吴吳 ng goh ung go|周 chow chew chiu chau chao|徐 tsui chee chui hsu|孙孫 suen soon sun|马馬 mah ma beh
朱 chu choo gee|胡 wu woo oh ow|林 lam lim lum lem|郭 kwok kuok quek kwek kok gou|何 ho hoe|高 ko ko kou go koh|罗羅 lo law loh lor|郑鄭 cheng chang tay teh the chiang
梁 leung leong neo niu leong|谢謝 tse chia cheah tjia che|宋 sung song soong|唐 tong tang tng|许許 hui khoo khaw koh hoi hsu kho|邓鄧 tang teng thang|冯馮 fung foong fong
韩韓 hon han|曹 tso cho chou tsao|曾 tsang chan chang tseng tjan chang zeng|彭 pang phang|萧蕭肖 siu seow siew sio siao hsiao|蔡 choi tsoi chua choy tsai|潘 poon pun phua pua
田 tin|董 tung tong|袁 yuen un|于於 yu|余 yu yue yee u|叶葉 yip yap ip|蒋蔣 chiang cheong tseung|杜 to tu toh|苏蘇 so soh su sou|魏 ngai wei gwee|程 ching cheng|吕呂 lui lu loo
丁 ting|沈 shum sum sim shen|任 yam yum|姚 yiu yeow io|卢盧 lo loo lou|傅 fu foo poh|钟鐘鍾 chung cheong choong chong|姜 keung kiang geung|崔 tsui chui|谭譚 tam tham|廖 liu liew leow
范 fan hoan|汪 wong ong|陆陸 luk lok look|金 kam kum|石 shek seck|戴 tai tye toi|贾賈 ka kar|韦韋 wai|夏 ha har hsia|邱 yau khoo hew chiu yao iao|方 fong png fang pong|侯 hau how|邹鄒 chow chau chao
熊 hung|孟 mang|秦 chun|白 pak peh pai|江 kong kang|阎閻 yim|薛 sit see sih|尹 wan van|段 tuen|雷 lui|黎 lai|史 sze si|龙龍 lung loong|陶 to tou|贺賀 ho|顾顧 koo ku kwu|毛 mo mou|郝 kok|龚龔 kung kong
邵 shiu siu sio run|万萬 man|钱錢 chin chee|严嚴 yim im|覃 tam chum chan|武 mo|戚 chik|莫 mok|孔 hung hong|汤湯 tong|温溫 wan van|康 hong|施 sze si|牛 ngau|樊 fan|葛 kot|邢 ying|安 on|齐齊 chai
易 yik|乔喬 kiu|伍 ng|庞龐 pong|颜顏 ngan gan|倪 ngai|庄莊 chong cheong chng|聂聶 nip|章 cheung|鲁魯 lo|岳|翟 chak|殷 yan|詹 chim|申 san|欧歐 au|耿 kang|关關 kwan kuan|兰蘭 lan|焦|俞 yu|左 cho|柳 lau|甘 kam|祝 chuk
包 pao pau bao|宁寧 ning|尚 sheung|符 foo fu|舒 shu|阮 yuen un|柯 or o|纪紀 kei|梅 mui moy|童 tung|凌 ling|毕畢 but|单單|季 kwai|裴|霍 fok fock|涂|成 shing|苗 miu|谷|曲|盛 shing|冉|骆駱 lok locke|蓝藍 lam nam|路 lo|游 yau|辛 san|靳|管|柴
蒙 mung|鲍鮑 pau|华華 wah|喻|祁|蒲|房|滕|屈 wat|饶饒 yiu|解|牟|艾|尤 yau|阳陽|时時|穆|农農|司|卓 cheuk|古 ku|吉|缪繆 miu|简簡 kan|车車 che|项項|连連 lin|芦|麦麥 mak|褚 chu|娄婁|窦竇|戚|岑 shum sam|景|党黨|宫宮|费費|卜 puk|冷|晏
席|卫衛 wai|米|柏|宗|瞿|桂|佟|应應 ying|臧|闵閔|苟|邬鄔|边邊|卞|姬|仇|栾欒|隋|商|刁|沙|荣榮 wing|巫|寇|桑|郎|甄 yan|丛叢|仲|虞|敖|巩鞏|明|佘|池|查 cha|麻|苑|迟遲|邝鄺 kwong|官|封|谈談|匡|鞠|惠|荆荊|乐樂|冀|郁鬱|胥|南|储儲|栗|燕|楚|鄢|劳勞|谌諶
奚|皮|粟|冼 sin|蔺藺|楼樓|盘盤|满滿|闻聞|厉厲|伊|仝|区區 au|郜|海|阚闞|花|权權|强強|帅帥|屠|豆|朴|盖蓋|练練|廉|禹|井|祖|漆|巴|丰豐|支|卿|国國|狄|平|计計|索|宣|晋晉|初|门門|雲|容 yung|敬|扈|晁|芮|普|阙闕|浦|戈|伏|鹿|薄|邸|雍|辜|羊|阿|乌烏|母|裘|亓|修|邰|赫|杭|况況|宿|鲜鮮|印|逯|隆|茹|诺諾|战戰|慕|危|玉|银銀|亢|嵇|公|哈|湛|宾賓|戎|勾|茅|利 lee|揭|尉|冶|斯|元|束|檀|衣|展|阴陰|昝|智|幸|奉|植|衡|富|尧堯|闭閉|向 heung|向 heung
`

/** Two characters that are one surname. */
const COMPOUND = `欧阳歐陽 auyeung|司马司馬 sima|上官|诸葛諸葛 chukot|司徒 szeto seto|东方東方|皇甫|尉迟尉遲|公孙公孫|慕容|令狐|夏侯|端木|独孤獨孤|南宫南宮|司空|宇文|长孙長孫|轩辕軒轅|呼延|申屠|闻人聞人|赫连赫連|澹台澹臺|太史|淳于|单于單于|百里|拓跋|西门西門|东郭東郭|梁丘|左丘|纳兰納蘭|完颜完顏|爱新觉罗|范姜|张简張簡`

/** A surname as it stands in Chinese text. */
export interface Surname {
  readonly text: string
  /** Spellings that are not Mandarin. */
  readonly others: readonly string[]
  /** Its place in the list of the most frequent ones, from 0. */
  readonly rank: number
}

const SURNAMES = new Map<string, Surname>()

function enter(list: string, size: number): void {
  let place = 0
  for (const item of list.split(/[|\n]/u)) {
    const [forms = '', ...others] = item.trim().split(' ')
    const rank = place++
    for (let at = 0; at + size <= forms.length; at += size) {
      const text = forms.slice(at, at + size)
      if (!SURNAMES.has(text)) SURNAMES.set(text, { text, others, rank: size > 1 ? 0 : rank })
    }
  }
}
enter(SINGLE, 1)
enter(COMPOUND, 2)

const HEADS = new Heads(SURNAMES.keys())
const LONG_HEADS = new Heads([...SURNAMES.keys()].filter((text) => text.length > 1))

/** The surname that stands at a place of a text, the longer one first. */
export function surnameAt(text: string, at: number): Surname | undefined {
  if (!HEADS.mayStart(text, at)) return undefined
  return (LONG_HEADS.mayStart(text, at) ? SURNAMES.get(text.slice(at, at + 2)) : undefined) ?? SURNAMES.get(text.charAt(at))
}

/** Nine of ten Chinese have a surname before this place of the list. */
export const FREQUENT = 130

/** The surnames that nine of ten Chinese bear. */
export function frequentSurnames(): readonly Surname[] {
  return [...SURNAMES.values()].filter(({ rank, text }) => rank < FREQUENT && text.length === 1)
}
