/**
 * How much each signal of a bead counts. A bead's score is their sum, a logarithm; every signal is described where it is read
 * (`signal/bead-signal.ts`), places where beads meet in `meeting.ts`.
 */
export interface SignalWeights {
  readonly prior: number
  readonly pair: number
  readonly length: number
  readonly lengthRatio: number
  readonly lengthOff: number
  readonly lengthMany: number
  readonly forward: number
  readonly backward: number
  readonly wordsMean: number
  readonly opening: number
  readonly ending: number
  readonly place: number
  readonly glueSource: number
  readonly glueTarget: number
  readonly glueParagraph: number
  readonly glueHeading: number
  readonly clauses: number
  readonly short: number
  readonly nullSource: number
  readonly nullTarget: number
  readonly nullWord: number
  readonly nullHeading: number
  readonly nullFit: number
  readonly repeated: number
  readonly numbersShared: number
  readonly numbersAlone: number
  /**
   * Likeness by vectors of the sentences, where they are given. Not fitted: no model was at hand. Two sentences of the cosine .7 count e to the 3rd,
   * unrelated ones as much less than 1.
   */
  readonly embedding: number
  /** What the cost of a null falls by after another: whole passages are missing. Counts in the first search alone. */
  readonly nullRun: number
  /** Places: whether clauses go on across, and whether both sides are inside a quotation. */
  readonly clean: number
  readonly quote: number
}

/** Every number of the aligner's model, in one place. */
export interface Weights {
  /** Length: the log ratio of the two lengths is Gaussian (Gale and Church 1993); its deviation for long beads. */
  readonly lengthDeviation: number
  /** How many characters short beads vary by on top. */
  readonly lengthSlack: number
  /** Words: how much of a text its counterpart explains (the mixture of Model 1 with the unigram), Brown and others 1993. */
  readonly explained: number
  /** Strength of the dictionary against what the text teaches (Dirichlet), and the absolute discount of learned counts. */
  readonly dictionary: number
  readonly discount: number
  /** Share of a compound's evidence that its parts may carry. */
  readonly parts: number
  /** Strength of the bead type prior, in beads. */
  readonly typePrior: number
  /** The first search, by what is known of all texts: every signal at its face value. */
  readonly first: SignalWeights
  /** The second search, by what the text taught: fitted together. */
  readonly second: SignalWeights
  /** Without a lexicon: the search by forms alone, before the text taught any word, and those by what it taught itself. */
  readonly forms: SignalWeights
  readonly alone: SignalWeights
  readonly clause: ClauseWeights
}

/** The alignment of clauses, which tells at which places no clause goes on across. */
export interface ClauseWeights {
  readonly words: number
  readonly lengthDeviation: number
  readonly lengthSlack: number
  /** What a clause without a counterpart costs, and a whole sentence without one. */
  readonly nullClause: number
  readonly nullSentence: number
  /** Scores are divided by it: their signals see the same words and are surer together than they should be. */
  readonly temperature: number
}

const NONE: SignalWeights = {
  prior: 0,
  pair: 0,
  length: 0,
  lengthRatio: 0,
  lengthOff: 0,
  lengthMany: 0,
  forward: 0,
  backward: 0,
  wordsMean: 0,
  opening: 0,
  ending: 0,
  place: 0,
  glueSource: 0,
  glueTarget: 0,
  glueParagraph: 0,
  glueHeading: 0,
  clauses: 0,
  short: 0,
  nullSource: 0,
  nullTarget: 0,
  nullWord: 0,
  nullHeading: 0,
  nullFit: 0,
  repeated: 0,
  numbersShared: 0,
  numbersAlone: 0,
  embedding: 0,
  nullRun: 0,
  clean: 0,
  quote: 0,
}

export const WEIGHTS: Weights = {
  lengthDeviation: 0.33,
  lengthSlack: 12,
  explained: 0.26,
  dictionary: 3,
  discount: 0.6,
  parts: 0,
  typePrior: 30,
  first: {
    ...NONE,
    prior: 1,
    length: 1.04,
    forward: 0.5,
    backward: 0.5,
    opening: 1,
    ending: 1,
    place: 1,
    glueSource: -0.3,
    glueTarget: -0.3,
    glueParagraph: -1,
    glueHeading: -3,
    nullSource: -1.8,
    nullTarget: -1.8,
    nullHeading: 1,
    // Where a passage of 30 is foreign, 96 of 100 of its sentences are left alone, with 1 only 80; whole novels and records do not change.
    nullRun: 4,
    repeated: -8,
    embedding: 8,
  },
  second: {
    ...NONE,
    prior: 0.529,
    pair: 0.729,
    length: 0.625,
    lengthRatio: -0.457,
    lengthOff: -0.204,
    lengthMany: 0.74,
    forward: 0.4,
    backward: 0.1,
    wordsMean: -0.377,
    opening: 0.78,
    ending: 0.277,
    place: 0.597,
    glueSource: -1.412,
    glueTarget: -1.226,
    glueParagraph: -1,
    glueHeading: -3,
    clauses: -0.933,
    short: 0.207,
    nullSource: -0.993,
    // Fitted: -1.351. Novels miss hardly anything; with sentences taken away or said twice this is right more often, and costs them .001.
    nullTarget: -0.8,
    nullWord: -0.039,
    nullHeading: 1,
    nullFit: -2,
    numbersShared: 0.6,
    numbersAlone: -0.2,
    repeated: -8,
    embedding: 8,
    clean: 1.324,
    quote: 1.105,
  },
  forms: {
    ...NONE,
    prior: 0.41,
    pair: 0.43,
    length: 1.35,
    lengthRatio: -1.33,
    lengthOff: -1.19,
    lengthMany: 0.78,
    forward: 1.09,
    backward: 1.39,
    wordsMean: -0.32,
    opening: 0.95,
    ending: 0.48,
    place: 0.37,
    glueSource: -2.49,
    glueTarget: -2.36,
    glueParagraph: -1,
    glueHeading: -3,
    clauses: -1.29,
    short: 0.51,
    nullSource: -2.8,
    nullTarget: -3.5,
    nullWord: -0.28,
    nullHeading: 1,
    nullFit: -2,
    numbersShared: 0.6,
    numbersAlone: -0.2,
    repeated: -8,
    embedding: 8,
    clean: 1.06,
    quote: 1.29,
  },
  alone: {
    ...NONE,
    prior: 0.3,
    pair: 0.34,
    length: 0.95,
    lengthRatio: -1.11,
    lengthOff: -0.81,
    lengthMany: 0.83,
    forward: 0.3,
    backward: -0.14,
    wordsMean: -0.42,
    opening: 0.66,
    ending: 0.31,
    place: 0.4,
    glueSource: -2.47,
    glueTarget: -2.21,
    glueParagraph: -1,
    glueHeading: -3,
    clauses: -0.9,
    short: 0.19,
    nullSource: -2.79,
    nullTarget: -3.6,
    nullWord: -0.06,
    nullHeading: 1,
    nullFit: -2,
    numbersShared: 0.6,
    numbersAlone: -0.2,
    repeated: -8,
    embedding: 8,
    clean: 1.14,
    quote: 0.93,
  },
  clause: { words: 0.5, lengthDeviation: 0.4, lengthSlack: 16, nullClause: 3, nullSentence: 5.5, temperature: 1.5 },
}

/** How far a text without a dictionary has come. */
export type Lesson = 'nothing' | 'forms' | 'words'

/** What clauses count by the words that a text taught itself: it has no others. */
const CLAUSE_WORDS = 0.8
/** What a null costs more in the first search: where no word is known, and after the text taught some. */
const DEARER = { nothing: 8, forms: 4, words: 4 }

/**
 * Without a dictionary, words cannot tell that a sentence has no counterpart, and what a text taught itself only half: nulls cost more, and forms count
 * more. Where embeddings tell, all counts as it does where words are known. `lesson` says which search is next: the first, the one by forms, or one by what
 * the text taught itself.
 */
export function withoutLexicon(weights: Weights, lesson: Lesson, embedded = false): Weights {
  const { first, second, forms, alone, clause } = weights
  const dearer = embedded ? 0 : DEARER[lesson]
  return {
    ...weights,
    explained: lesson === 'nothing' ? 0.04 : 0.12,
    first: { ...first, nullSource: first.nullSource - dearer, nullTarget: first.nullTarget - dearer },
    second: embedded ? second : lesson === 'words' ? alone : forms,
    clause: { ...clause, words: CLAUSE_WORDS },
  }
}
