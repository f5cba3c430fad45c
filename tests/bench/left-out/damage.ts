/**
 * Damage to good English that a machine does: a noun, verb, adjective, name, phrase or clause is left out, or one is put in that nothing stands for.
 * Parts of speech are told by what stands around a word; no dictionary of the checker is asked, so that it cannot help itself.
 */
export type DamageKind = 'noun' | 'verb' | 'adjective' | 'name' | 'phrase' | 'clause' | 'added-phrase' | 'added-clause'

export const OMISSIONS: readonly DamageKind[] = ['noun', 'verb', 'adjective', 'name', 'phrase', 'clause']
export const ADDITIONS: readonly DamageKind[] = ['added-phrase', 'added-clause']

/** Gives a number from 0 up to 1. */
export type Random = () => number

const WORD = String.raw`[a-z][a-z’'-]*`
const NOUN = String.raw`${WORD}(?:tion|ment|ness|ity|ance|ence|ship|ism|ist|er|or|ers|ors|ions|ments|ics|ies|age|ages|s)`
const PATTERNS: Readonly<Partial<Record<DamageKind, RegExp>>> = {
  noun: new RegExp(
    String.raw`(?<=\b(?:the|a|an|of|his|her|their|its) (?:${WORD} )?)(?!(?:same|most|other|first)\b)([a-z]{3}${WORD}) (?=(?:of|in|for|and|to|is|was|are|were|has|had|will)\b)|(?<=\b(?:the|of|and) )(${NOUN})(?=[,.;])`,
    'gu',
  ),
  verb: new RegExp(
    String.raw`(?<=\b(?:to|will|has|have|had|can|must|should|been|would) )(?!(?:be|been|the|a|not|have|do|his|her|their|its|this|that|all|no|any)\b)[a-z]{3}${WORD} (?=(?:the|a|an|his|her|their|its|and|in|to|on|for|with|from|at|this|that|all)\b)`,
    'gu',
  ),
  adjective: new RegExp(
    String.raw`(?<=\b(?:the|a|an|of|and|more|his|her|their|its) )[a-z]${WORD}(?:al|ive|ous|ful|ic|able|ible|ent|ant|ary|ed|ing|less) (?=[a-z]{3}${WORD}\b)`,
    'gu',
  ),
  name: /(?<=[a-z,] )(?:\p{Lu}[\p{L}-]{2,}(?: (?=\p{Lu}|of \p{Lu}))?(?:of )?){1,4} (?=[a-z])/gu,
  phrase: new RegExp(
    String.raw` \b(?:in|on|at|for|with|from|during|after|under|through|by|between|against|into) (?:(?:the|a|an|its|their|his|her|this|these|all) )?(?:[\p{L}'-]+ ){1,4}[\p{L}'-]{3,}(?=[,.;])`,
    'gu',
  ),
  clause: /[,;] (?!(?:and|or) [\p{L}'-]+[,.;])[^,;.:!?"“”()]{24,120}(?=[,;.])/gu,
}

/** `target` with one piece of damage, or null where there is nothing of that kind. `other` is English of another place to take from. */
export function damage(kind: DamageKind, target: string, other: string, random: Random): string | null {
  if (kind === 'added-phrase') return insert(target, pick(other, PATTERNS.phrase, random), random)
  if (kind === 'added-clause') return insert(target, pick(other, PATTERNS.clause, random), random)
  const piece = pick(target, PATTERNS[kind], random)
  return piece === null ? null : target.slice(0, piece.at) + target.slice(piece.at + piece.text.length)
}

interface Piece {
  readonly at: number
  readonly text: string
}

function pick(text: string, pattern: RegExp | undefined, random: Random): Piece | null {
  const found = pattern ? [...text.matchAll(pattern)].filter((match) => /\p{L}{3}/u.test(match[0])) : []
  const chosen = found[Math.floor(random() * found.length)]
  return chosen ? { at: chosen.index, text: chosen[0] } : null
}

/** `piece` before a comma or a full stop of `target`. */
function insert(target: string, piece: Piece | null, random: Random): string | null {
  if (!piece) return null
  const places = [...target.matchAll(/[\p{Ll}](?=[,.;])/gu)].map((match) => match.index + 1)
  const place = places[Math.floor(random() * places.length)]
  return place === undefined ? null : target.slice(0, place) + piece.text + target.slice(place)
}
