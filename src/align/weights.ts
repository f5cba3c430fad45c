/**
 * Every number of the aligner's model, in one place. Where nothing else is said, a value was fitted by coordinate search on hand-aligned
 * novels, reports and records (strict F1 over all of them, so a little of it may be fitted to them), starting from the values of the method's source.
 */
export interface Weights {
  /** Length: the log ratio of the two lengths is Gaussian (Gale and Church 1993); its deviation for long beads. */
  readonly lengthDeviation: number
  /** How many characters short beads vary by on top. */
  readonly lengthSlack: number
  readonly length: number
  /** Words: how much of a text its counterpart explains (the mixture of Model 1 with the unigram), Brown and others 1993. */
  readonly explained: number
  /** Below a half, because the two directions see the same words. */
  readonly words: number
  /** Opening and ending marks, place in the paragraph: learned mutual information. */
  readonly marks: number
  readonly place: number
  readonly prior: number
  /** A bead with a sentence that has no counterpart: a fixed cost, and one for each of its words. */
  readonly nullBase: number
  readonly nullWord: number
  /** What the cost of a null falls by after another (whole passages are missing), and for a heading or by-line. */
  readonly nullRun: number
  readonly nullHeading: number
  /** Gluing sentences: for each beyond one on each side. */
  readonly glue: number
  /** Gluing across the end of a paragraph, and gluing a heading or by-line. */
  readonly glueParagraph: number
  readonly glueHeading: number
  /** Strength of the dictionary against what the text teaches (Dirichlet), and the absolute discount of learned counts. */
  readonly dictionary: number
  readonly discount: number
  /** Share of a compound's evidence that its parts may carry. */
  readonly parts: number
  /** Strength of the bead type prior, in beads. */
  readonly typePrior: number
}

export const WEIGHTS: Weights = {
  lengthDeviation: 0.33,
  lengthSlack: 12,
  length: 1.04,
  explained: 0.26,
  words: 0.5,
  marks: 1,
  place: 1,
  prior: 1,
  nullBase: 1.8,
  nullWord: 0,
  nullRun: 1,
  nullHeading: 1,
  glue: 0.3,
  glueParagraph: 1,
  glueHeading: 3,
  dictionary: 3,
  discount: 0.6,
  parts: 0,
  typePrior: 30,
}

/**
 * Without a dictionary, words cannot tell that a sentence has no counterpart, and what a text taught itself only half: nulls cost more.
 */
export function withoutLexicon(weights: Weights, taught: boolean): Weights {
  return { ...weights, explained: taught ? 0.12 : 0.04, nullBase: weights.nullBase + (taught ? 4 : 8) }
}
