import { rangeOf, type Range } from '../../model/index.ts'

export type Gender = 'female' | 'male'

/** A word that tells the gender of a person. */
export interface GenderedWord {
  readonly range: Range
  readonly gender: Gender
}

/** 他 and 她 where they are the subject: at the start of a clause or behind a verb of saying, and no possessive, plural or 其他. */
const SUBJECT =
  /(?:^|[。！？；，、：“「—\s]|说|表示|认为|指出|称|透露|强调|因为|所以|但|而|当|如果|虽然|由于|随后|后来|同时)([他她])(?![们的人国乡处方媽妈爸母父之])/gu
const TITLE = /(?<=\p{Script=Han})(女士|小姐|太太|先生)/gu

const ENGLISH_SUBJECT = /\b(he|she)\b/giu
const HE = /\b(?:he|him|his|himself)\b/iu
const SHE = /\b(?:she|her|hers|herself)\b/iu
const MR = /\b(?:Mr|Sir|Lord)\b\.?/u
const MS = /\b(?:Ms|Mrs|Miss|Madam|Madame|Lady)\b\.?/u

/** Chinese kinship words by gender, with the English of each. What is left of the Chinese when other readings are taken away. */
interface Kin {
  readonly female: RegExp
  readonly male: RegExp
  readonly englishFemale: RegExp
  readonly englishMale: RegExp
}

const KIN: readonly Kin[] = [
  {
    female: /[妻妾媳妇]|太太|老婆|夫人/u,
    male: /丈夫|老公|先生|夫婿/u,
    englishFemale: /\b(?:wife|wives)\b/iu,
    englishMale: /\bhusbands?\b/iu,
  },
  { female: /女儿|闺女|千金/u, male: /[儿孙]子|子女|儿女|男|公子|之子|子/u, englishFemale: /\bdaughters?\b/iu, englishMale: /\bsons?\b/iu },
  {
    female: /[妈娘]|母亲|生母|养母/u,
    male: /[爸爹父叔伯]/u,
    englishFemale: /\b(?:mothers?|moms?|mum)\b/iu,
    englishMale: /\b(?:fathers?|dads?)\b/iu,
  },
  { female: /[姐妹姊]/u, male: /[哥兄弟]/u, englishFemale: /\bsisters?\b/iu, englishMale: /\bbrothers?\b/iu },
  {
    female: /奶奶|外婆|祖母|姥姥/u,
    male: /爷爷|外公|祖父|姥爷|公公/u,
    englishFemale: /\bgrand(?:mother|ma)s?\b/iu,
    englishMale: /\bgrand(?:father|pa)s?\b/iu,
  },
  { female: /女孩|女童|姑娘|女生|少女/u, male: /男|少年|小伙|孩子|儿童/u, englishFemale: /\bgirls?\b/iu, englishMale: /\bboys?\b/iu },
]

/** Without one of these no relative is named. */
const ENGLISH_KIN = /wife|wives|husband|daughter|\bsons?\b|mother|moms?\b|\bmum\b|father|dads?\b|sister|brother|grandma|grandpa|girl|boy/iu

/** Two words of which the English turned a woman into a man, or a man into a woman. */
export interface GenderClash {
  readonly source: Range
  readonly target: Range
}

/** A kinship word that the English renders by that of the other gender. */
export function kinClashes(source: string, target: string): readonly GenderClash[] {
  if (!ENGLISH_KIN.test(target)) return []
  return KIN.flatMap(({ female, male, englishFemale, englishMale }) => {
    const [woman, man] = [female.exec(source), male.exec(source)]
    const [hers, his] = [englishFemale.exec(target), englishMale.exec(target)]
    if (woman && !man && his && !hers) return [{ source: rangeOf(woman), target: rangeOf(his) }]
    if (man && !woman && hers && !his) return isPlainMan(man[0]) ? [{ source: rangeOf(man), target: rangeOf(hers) }] : []
    return []
  })
}

/** 子 and 男 alone may be anything. */
function isPlainMan(word: string): boolean {
  return word.length > 1 && !/子女|儿女|孩子|儿童/u.test(word)
}

/** A title (女士, 先生) that the English renders by that of the other gender. */
export function titleClash(source: string, target: string): GenderClash | null {
  if (!/女士|小姐|太太|先生/u.test(source)) return null
  const titles = [...source.matchAll(TITLE)]
  const [first] = titles
  if (!first || titles.some(([title]) => (title === '先生') !== (first[0] === '先生'))) return null
  const [wrong, right] = first[0] === '先生' ? [MS, MR] : [MR, MS]
  const english = wrong.exec(target)
  return english && !right.test(target) && !/夫人|夫妇|伉俪/u.test(source) ? { source: rangeOf(first), target: rangeOf(english) } : null
}

/** The subject 他 or 她 of `source` where no other pronoun, singular or plural, is there. */
export function onlySubject(source: string): GenderedWord | null {
  if (!/[他她]/u.test(source)) return null
  const subjects = [...source.matchAll(SUBJECT)]
  const [first] = subjects
  const pronouns = new Set(source.match(/[他她]/gu))
  if (!first || pronouns.size > 1 || /[他她]们/u.test(source)) return null
  const end = first.index + first[0].length
  return { range: [end - 1, end], gender: first[1] === '她' ? 'female' : 'male' }
}

/** Words for persons of the other gender, whom a pronoun of the English may mean. */
const OTHERS: Readonly<Record<Gender, RegExp>> = {
  female: /[男父爸兄弟爷叔伯舅祖夫郎王君公僧帝爹]|先生|儿子|哥|人/u,
  male: /[女母妈姐妹奶婶姑姨嫂妻妇娘后媳]|夫人|太太|小姐|丽|娜|莎|妮/u,
}

/** A pronoun 他 or 她 of `source`, where all are of one gender and singular, and nobody of the other gender is named. */
export function onlyPronoun(source: string): GenderedWord | null {
  const bare = source.replace(/其他|他[人国乡处方们]|她们|吉他|他妈的/gu, (word) => '＿'.repeat(word.length))
  const at = bare.search(/[他她]/u)
  if (at < 0 || /[他她]们/u.test(source) || new Set(bare.match(/[他她]/gu)).size > 1) return null
  const gender = bare.charAt(at) === '她' ? 'female' : 'male'
  return OTHERS[gender].test(bare) ? null : { range: [at, at + 1], gender }
}

/** A pronoun of `target` for a man or a woman, where none is for the other gender. */
export function onlyEnglishPronoun(target: string): GenderedWord | null {
  const [he, she] = [HE.exec(target), SHE.exec(target)]
  if (he && !she) return { range: rangeOf(he), gender: 'male' }
  return she && !he ? { range: rangeOf(she), gender: 'female' } : null
}

/** The subject "he" or "she" of `target` where no pronoun of the other gender is there. */
export function onlyEnglishSubject(target: string): GenderedWord | null {
  const first = ENGLISH_SUBJECT.exec(target)
  ENGLISH_SUBJECT.lastIndex = 0
  if (!first || (HE.test(target) && SHE.test(target))) return null
  return { range: rangeOf(first), gender: first[0].toLowerCase() === 'she' ? 'female' : 'male' }
}

/** What the words of `source` tell about the gender of `person`, the only one that it names; null when they tell nothing. */
export function toldGender(source: string, [start, end]: Range): Gender | null {
  const after = source.slice(end, end + 2)
  if (after === '先生') return 'male'
  if (after === '女士' || after === '小姐') return 'female'
  if (
    /^(?:总统|总理|主席|部长|大使|首相|国王|将军|教授|博士)?(?:和|与|偕|携|及)(?:其|他的)?(?:夫人|妻子|太太)/u.test(
      source.slice(end, end + 8),
    )
  )
    return 'male'
  if (/^(?:和|与|偕|携|及)(?:其|她的)?(?:丈夫|先生)/u.test(source.slice(end, end + 5))) return 'female'
  const before = source.slice(Math.max(0, start - 8), start)
  if (/(?:妻子|太太|夫人|女儿|母亲|姐姐|妹妹|女星|女演员|女作家|女选手|女教师|女工)$/u.test(before)) return 'female'
  if (/(?:丈夫|儿子|父亲|哥哥|弟弟|男星|男演员)$/u.test(before)) return 'male'
  const bracket = /^[（(](女|男)[，,）)]/u.exec(source.slice(end, end + 3))
  if (bracket) return bracket[1] === '女' ? 'female' : 'male'
  return null
}
