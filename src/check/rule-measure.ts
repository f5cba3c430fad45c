/** Made by `npm run measure:rules`: what the flags of a rule were worth on machine translations that people annotated. */
export interface RuleMeasure {
  readonly flags: number
  /** The share of the segments flagged in which most annotators saw a major error, from 0 to 1; null without a flag. */
  readonly precision: number | null
}

/** Where and when the rules were measured. */
export const MEASURED = { date: '2026-11-22', set: 'wmt23-zh-en-dev.jsonl', segments: 2270 } as const

/** By the id of the rule. */
export const RULE_MEASURES: Readonly<Record<string, RuleMeasure>> = {
  term: { flags: 123, precision: 0.85 },
  'term-missing': { flags: 381, precision: 0.88 },
  number: { flags: 65, precision: 0.86 },
  place: { flags: 3, precision: 0.67 },
  negation: { flags: 1, precision: 1 },
  possessive: { flags: 0, precision: null },
  question: { flags: 2, precision: 1 },
  'news-line': { flags: 73, precision: 0.96 },
  untranslated: { flags: 2, precision: 1 },
  repetition: { flags: 23, precision: 0.82 },
  addition: { flags: 0, precision: null },
  omission: { flags: 0, precision: null },
  'broken-sentence': { flags: 5, precision: 0.8 },
  'model-review': { flags: 0, precision: null },
  name: { flags: 57, precision: 0.96 },
  'name-consistency': { flags: 0, precision: null },
  inconsistent: { flags: 0, precision: null },
  'inconsistent-term': { flags: 70, precision: 0.54 },
  tense: { flags: 2, precision: 1 },
  'tense-year': { flags: 15, precision: 0.1 },
  'number-currency': { flags: 1, precision: 1 },
  gender: { flags: 0, precision: null },
  'first-person': { flags: 57, precision: 0.91 },
  quotation: { flags: 25, precision: 0.84 },
  'left-out': { flags: 64, precision: 0.81 },
  'left-out-word': { flags: 132, precision: 0.49 },
  'added-words': { flags: 1, precision: 1 },
}
