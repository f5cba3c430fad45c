/** What surrounds a possible end of a sentence: the text of the sentence so far, and what follows without leading white space. */
export interface Cut {
  readonly left: string
  readonly right: string
  /** Whether white space stands between the two. */
  readonly apart: boolean
}

/** Never the end of a sentence when a name or a number follows. */
const TITLES =
  /(?:^|[\s“"‘(])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Hon|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Gov|Sen|Rep|Pres|St|Mt|Ft|vs|cf|viz|e\.g|i\.e|approx|resp)\.$/i
const BEFORE_NUMBER = /(?:^|[\s“"‘(])(?:No|Nos|Fig|Figs|Vol|Vols|Ch|Chap|Sec|Art|Arts|Eq|Eqs|pp?|para|paras|Tab|App|Ref|Refs|Res|ca)\.$/i
const INITIAL = /(?:^|[\s“"‘(.-])\p{Lu}\.$/u
const LETTERS = /(?:^|[\s“"‘(])(?:\p{L}\.){2,}$/u
const SHORT_FORM =
  /(?:^|[\s“"‘(])(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|Ph\.D|M\.D|etc|et al|al|dept|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|Rd)\.$/i
const MEASURE = /\d\s?(?:bn|mn|tn|m|k|km|kg|cm|mm|ft|in|lb|oz|hrs?|mins?|secs?)\.$/i
const HOUR = /(?:a\.m|p\.m|A\.M|P\.M)\.$/
const AFTER_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|EST|EDT|ET|GMT|UTC|PST|CST|BST|Beijing|London|Tokyo|Eastern|Pacific|Central|Greenwich|Hong Kong|local)\b/
const STARTER =
  /^["“‘(]*(?:A|An|The|It|Its|He|She|They|We|You|I|My|Our|His|Her|Their|Your|This|That|These|Those|There|Here|In|On|At|By|For|From|With|Without|As|If|When|While|Since|After|Before|But|And|Or|So|Yet|However|Moreover|Therefore|Meanwhile|Although|Because|What|Why|How|Who|Where|Which|Some|Many|Most|All|Both|Each|Every|No|Not|To|Now|Then|Such|Another|Other|Only|Even)\b/
const NUMBERING = /^["“‘(]*(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]\s*)+$/

/** Whether a sentence of English ends at a place that was proposed. */
export function endsEnglish({ left, right, apart }: Cut): boolean {
  if (NUMBERING.test(left)) return false
  if (!apart && /^[\p{L}\p{N}]/u.test(right) && /[.!?][”’"')\]]*$/.test(left) && !isGlued(left, right)) return false
  if (/^[,;:，；：、%]/.test(right)) return false
  const lower = /^\p{Ll}/u.test(right)
  // "Go!" he said: the sentence goes on in lower case after the quotation or an ellipsis.
  if (lower && /(?:[.!?…][”’"')\]]+|\.\.\.|…)$/.test(left)) return false
  if (/[.!?…][”’"']+$/.test(left) && SPEECH.test(right)) return false
  if (!left.endsWith('.')) return true
  return !isAbbreviation(left, right, lower)
}

function isAbbreviation(left: string, right: string, lower: boolean): boolean {
  const tail = left.slice(-24)
  if (TITLES.test(tail)) return true
  if (BEFORE_NUMBER.test(tail)) return /^[\dIVX]/.test(right)
  if (HOUR.test(tail)) return lower || AFTER_HOUR.test(right)
  if (MEASURE.test(tail) || SHORT_FORM.test(tail)) return lower || /^[\d(&]/.test(right)
  if (LETTERS.test(tail)) return lower || !STARTER.test(right)
  if (INITIAL.test(tail)) return !lower && !STARTER.test(right)
  return false
}

const LOST_SPACE = /\p{Ll}{3}[.!?](?=\p{Lu}\p{Ll}*\s)/gu
const AFTER_YEAR = /\d\.(?=\s+[“"‘(]?\p{Lu})/gu
const QUOTED_STOP = /[.!?…](?=["'”’]+\s+["'“‘]?\p{Lu})/gu
/** "Go!" Li Ming said. */
const SPEECH =
  /^(?:(?:\p{Lu}[\p{L}.'’-]+|the|old|young|little)\s+){1,4}(?:said|says|asked|asks|replied|answered|cried|shouted|called|added|whispered|muttered|murmured|laughed|smiled|sighed|yelled|exclaimed|explained|continued|told|went on|nodded)\b/u
const AFTER_LETTERS = /(?:\p{Lu}\.){2,}(?=\s+\p{Lu})/gu

/** Ends that the library passes over: a number before the full stop, an abbreviation that ends the sentence, a lost space, the last stop of a quotation. */
export function moreEnglishCuts(block: string): readonly number[] {
  return [LOST_SPACE, AFTER_YEAR, AFTER_LETTERS, QUOTED_STOP].flatMap((pattern) =>
    [...block.matchAll(pattern)].map((m) => m.index + m[0].length),
  )
}

function isGlued(left: string, right: string): boolean {
  return /\p{Ll}{3}[.!?]$/u.test(left) && /^\p{Lu}\p{Ll}*\s/u.test(right)
}
