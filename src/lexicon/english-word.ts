const FUNCTION_WORDS = new Set(
  (
    'a an the of to in on at by for with from and or but be is am are was were been being do did does done has have had having he she it they them him ' +
    'her his its their theirs i me my mine you your yours we us our ours this that these those as not no nor so if then than there here who whom whose which what ' +
    'when where how all one ones oneself sb sth etc lit fig idiom coll used variant old abbr into up out off over can could will would shall should may ' +
    'might must just very too also about between through during such other'
  ).split(' '),
)

/** Whether a word of a gloss says too little to be looked for. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(ss|sh|ch|x|z)es$/, '$1'],
  [/([^su])s$/, '$1'],
  [/([a-z]{3,})(?:ing|ed)$/, '$1'],
  [/([a-z]{4,})ly$/, '$1'],
]

/** The last letters of all endings: most words are done with one look. */
const STEMMED = 'sdgy'

/** Letters that are doubled before an ending ("planned") and written once without it. */
const DOUBLED = 'bdgmnprt'

/** A light stem: enough that "settles", "settled" and "settling" meet. Not a word itself. */
export function stem(word: string): string {
  if (word.length < 4) return word
  const ending = STEMMED.includes(word.charAt(word.length - 1)) ? ENDINGS.find(([pattern]) => pattern.test(word)) : undefined
  const bare = ending ? word.replace(ending[0], ending[1]) : word
  const last = bare.charAt(bare.length - 1)
  const single = DOUBLED.includes(last) && bare.charAt(bare.length - 2) === last ? bare.slice(0, -1) : bare
  return single.length > 2 && single.endsWith('e') ? single.slice(0, -1) : single
}

/** The words of an English sentence in lower case, apostrophes dropped, hyphens as spaces. */
export function englishWords(text: string): readonly string[] {
  return (
    folded(text)
      .replace(/[’‘']s?\b/g, '')
      .toLowerCase()
      .match(/[a-z][a-z]+|\bi\b/g) ?? []
  )
}

/** Compatibility forms (full-width letters, ligatures) as the plain ones. Nearly every text is plain, and found to be so in no time. */
function folded(text: string): string {
  return /[^ -~‘’“”–—]/.test(text) ? text.normalize('NFKC') : text
}

/** Words that are written with a capital, lower-cased: names, or the first of a sentence. */
export function capitalWords(text: string): readonly string[] {
  return (folded(text).match(/\b[A-Z][A-Za-z]+/g) ?? []).map((word) => word.toLowerCase())
}

/** Words that are in glosses for grammar's sake alone. */
const GLOSS_GRAMMAR = new Set(
  'a an the to of be is or and sb sth one ones oneself etc lit fig idiom coll used variant old abbr in for'.split(' '),
)

/**
 * What a gloss can be recognised by: the stems of its content words, or its function words when it has no others ("he; him"). None when it is a
 * whole explanation.
 */
export function glossStems(gloss: string): readonly string[] {
  const words = gloss
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 || word === 'i')
  const content = words.filter((word) => !FUNCTION_WORDS.has(word))
  const told = content.length > 0 ? content : words.filter((word) => !GLOSS_GRAMMAR.has(word))
  return told.length > 6 ? [] : told.map(stem)
}
