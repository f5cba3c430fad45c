import { isFunctionWord, type Word } from './english-words.ts'
import { likelihoodRatio } from './likelihood-ratio.ts'

/** A stretch of words that several texts have. */
interface Candidate {
  readonly key: string
  readonly text: string
  readonly words: number
  /** Which of the texts have it. */
  readonly texts: Set<number>
  /** How many of the others have it. */
  others: number
}

const MOST_WORDS = 4
const NEARLY_ALL = 0.8
/** No more renderings than this are told of one term. */
const MOST_FOUND = 12
/** Twice the logarithm of the likelihood ratio above which it is hardly chance: 1 in 20 (chi-square, one degree of freedom). Texts are often short, and a person looks. */
const SURE = 3.84
/** What fewer of the texts have is one of the many things that two of a great many texts have in common. */
const LEAST_SHARE = 0.02
/** A stretch of two words is likelier a term than one word, which stands in others, and than more, of which some stand beside it by chance. */
const BY_WORDS = [0.9, 1, 0.97, 0.94]

/**
 * What texts have in common that other texts have seldom, as it is written in the first of them: stretches of up to four words, the surest
 * first by their likelihood ratio, each from texts that have none of those before.
 */
export function likelyRenderings(texts: readonly (readonly Word[])[], others: readonly (readonly Word[])[]): readonly string[] {
  const candidates = candidatesOf(texts)
  for (const [key, candidate] of candidates) if (candidate.texts.size < 2) candidates.delete(key)
  for (const words of others) for (const key of new Set(stretches(words).map((stretch) => stretch.key))) count(candidates.get(key))
  const found: string[] = []
  const left = new Set(texts.keys())
  while (found.length < MOST_FOUND) {
    const best = bestOf(candidates.values(), left.size, others.length)
    if (!best) return found
    const finer = finerOf(best, candidates.values())
    for (const { text } of finer) found.push(text)
    const gone = [...best.texts, ...finer.flatMap(({ texts: own }) => [...own])]
    for (const text of gone) left.delete(text)
    for (const candidate of candidates.values()) for (const text of gone) candidate.texts.delete(text)
  }
  return found
}

function count(candidate: Candidate | undefined): void {
  if (candidate) candidate.others++
}

function candidatesOf(texts: readonly (readonly Word[])[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>()
  for (const [index, words] of texts.entries())
    for (const { key, text, length } of stretches(words)) {
      const known = candidates.get(key)
      if (known) known.texts.add(index)
      else candidates.set(key, { key, text, words: length, texts: new Set([index]), others: 0 })
    }
  return candidates
}

interface Stretch {
  /** The same for all forms of its words. */
  readonly key: string
  readonly text: string
  readonly length: number
}

/** The stretches without a mark in them that begin and end with a word that has a meaning of its own. */
function stretches(words: readonly Word[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const [start, first] of words.entries()) {
    if (isFunctionWord(first.text)) continue
    let [key, text] = ['', '']
    for (let end = start; end < Math.min(words.length, start + MOST_WORDS); end++) {
      const word = words[end]
      if (!word || (end > start && word.before !== 'none')) break
      key += `${shortest(word.bases)} `
      text += (text === '' ? '' : ' ') + word.text
      if (!isFunctionWord(word.text) && /\p{L}/u.test(text)) found.push({ key, text, length: end - start + 1 })
    }
  }
  return found
}

function shortest(bases: readonly string[]): string {
  return bases.reduce((least, base) => (base.length < least.length ? base : least))
}

/** A word that several renderings share ("water" of "water ditch" and "water canal") stands for none of them: these, where they are in nearly all its texts. */
function finerOf(best: Candidate, candidates: Iterable<Candidate>): readonly Candidate[] {
  if (best.words > 1) return [best]
  const longer = [...candidates]
    .filter(({ key, words, texts }) => words > 1 && texts.size > 1 && ` ${key}`.includes(` ${best.key}`))
    .toSorted((a, b) => b.texts.size - a.texts.size || a.words - b.words)
  const [taken, covered]: [Candidate[], Set<number>] = [[], new Set()]
  for (const candidate of longer) {
    if ([...candidate.texts].some((text) => covered.has(text))) continue
    taken.push(candidate)
    for (const text of candidate.texts) covered.add(text)
  }
  return taken.length > 1 && covered.size >= NEARLY_ALL * best.texts.size ? taken : [best]
}

function bestOf(candidates: Iterable<Candidate>, texts: number, others: number): Candidate | null {
  let best: { readonly candidate: Candidate; readonly score: number } | null = null
  for (const candidate of candidates) {
    const { size } = candidate.texts
    if (size < Math.max(2, LEAST_SHARE * texts) || size * others <= candidate.others * texts) continue
    const sure = likelihoodRatio(size, texts, candidate.others, others)
    if (sure < SURE && others > 0) continue
    const score = sure * (BY_WORDS[candidate.words - 1] ?? 0)
    if (!best || score > best.score) best = { candidate, score }
  }
  return best?.candidate ?? null
}
