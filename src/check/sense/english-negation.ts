import type { Range } from '../../model/index.ts'

/** Words that may render a Chinese negation: negations, words of lack, refusal, end, exception, doubt, and negative prefixes. */
const NEGATIVE = new RegExp(
  [
    String.raw`\b(?:not|cannot|no|nor|neither|never|none|nobody|nothing|nowhere|nay|without|out of|hardly|scarcely|barely|rarely|seldom|few|fewer|little|less|least`,
    'except|unless|until|till|yet|only|too|otherwise|instead|rather|beyond|below|short|far|against|before|void|zero|rid|hard|free|wrong|poor|poorly|last|loath|lest',
    String.raw`lack\w*|fail\w*|refus\w*|stop\w*|prevent\w*|avoid\w*|exclu\w*|forb[ia]d\w*|forbear\w*|prohibit\w*|ban|bans|banned|banning|den(?:y|ies|ied|ying|ial)|reject\w*`,
    String.raw`declin\w*|oppos\w*|ceas\w*|doubt\w*|ignor\w*|neglect\w*|overlook\w*|abstain\w*|reluctan\w*|exempt\w*|los[est]\w*|loss\w*|forg[eo]t\w*|difficult\w*|bar|bars|barred`,
    String.raw`absen\w*|empty|refrain\w*|keep\w* \w+ from|kept \w+ from|remove\w*|remain\w* to be|give up|gave up|given up|withh[eo]ld\w*|premature\w*|silen\w*|outliv\w*|defect\w*`,
    String.raw`deficien\w*|ambigu\w*|wonder\w*|worr\w*|fear\w*|afraid|late|restrain\w*|curb\w*|divided|h[eo]ld \w+ peace|always|limit\w*|within|up to|at most|maximum|minimum|at least|under|or (?:less|lower|more|above|higher|over)|pending|contrary|unlike|still to|still has|block\w*|imped\w*|hinder\w*|halt\w*|quit\w*|exception\w*|invalid\w*|vanish\w*|disappear\w*|end|ended|ends|wait|gone|hid|hidden`,
    String.raw`un(?!der|til|cle|it|ion|iq|iv|if|anim)\w+|non\w*|dis(?!cuss|trict|tribut|play|cover|tinc|tan|ease|patch|pos|sem)\w+|mis\w+|\w+less(?:ly|ness)?`,
    String.raw`im(?:pos|prop|prac|perf|pat|mor|mat|mob|mun|pun|pol|bal|measur)\w+|il(?:le[gt]|li[tc]|lo)\w+|ir(?:re|ra)\w+`,
    String.raw`in(?:a[bcdlp]|ca|co[mnr]|de[cfpt]|di[fgsr]|e[fqvx]|f[ir]e?|hum|j|nu|op|s[eu][cfpn]|stab|t[ao]l|va[lr]|vi[so])\w*)\b|n['’]t\b`,
  ].join('|'),
  'giu',
)

/** Negations that deny plainly; "not only", "no longer ago", "No. 5", "nothing but" and their like do not. */
const PLAIN = new RegExp(
  [
    String.raw`(?<!\b[Ww]hy |so that [^.]{0,40})\bnot(?! (?:un\w+|dis\w+|in[aecs]\w+|im[mp]\w+|only|just|merely|simply|solely|until|to mention|least|so easy|necessarily|uncommon|unlike|far|long)\b)\b`,
    String.raw`\b(?:cannot|can't|can’t|couldn't|couldn’t)(?! (?:help|but|wait)\b)`,
    String.raw`\bnever(?! (?:so|mind|fail|cease|stop))\b`,
    String.raw`\bno longer\b`,
    String.raw`(?<!\b(?:can|could)|\b[Ww]hy )(?<=\b(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|shall|should|must|need|may|might|ai|wo))n['’]t(?! (?:mind|you|it|they|he|she|we|i|that|there)\b)`,
  ].join('|'),
  'gu',
)

/** Without one of these nothing is denied plainly. */
const SIGN = /not|n['’]t|never|no longer/iu

/** How many words of `target` may stand for a negation of the Chinese. */
export function negativeCount(target: string): number {
  return [...target.matchAll(NEGATIVE)].length
}

/** English that may say what a double negation says. */
const AFFIRMS =
  /must(?! not)|\b(?:have|has|had|having) to\b|need|forced?|compel|\b(?:all|every\w*|each|any\w*|always|but|only|whole|none|no one|no choice)\b|help|oblig|should|without|certain|inevitab|unavoid|required?|bound|necess|unless|except|until|fail|\bun\w+|\bim\w+|lack|double/iu

/** The plain negation of `target` that turns a double negation of the Chinese into a single one; null where the English may affirm. */
export function singleNegation(target: string): Range | null {
  return AFFIRMS.test(target) ? null : (plainNegations(target)[0] ?? null)
}

/** The plain negations of `target` with the auxiliary before them, in order. */
export function plainNegations(target: string): readonly Range[] {
  if (!SIGN.test(target)) return []
  return [...target.matchAll(PLAIN)].map((match) => {
    const start =
      match[0].startsWith('n') && /[A-Za-z]/u.test(target.charAt(match.index - 1)) ? wordStart(target, match.index) : match.index
    return [start, match.index + match[0].length]
  })
}

function wordStart(text: string, position: number): number {
  let start = position
  while (start > 0 && /[A-Za-z]/u.test(text.charAt(start - 1))) start--
  return start
}
