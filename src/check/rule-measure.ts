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
  term: { flags: 133, precision: 0.87 },
  'term-missing': { flags: 440, precision: 0.8 },
  number: { flags: 68, precision: 0.86 },
  place: { flags: 3, precision: 0.67 },
  negation: { flags: 1, precision: 1 },
  possessive: { flags: 0, precision: null },
  question: { flags: 2, precision: 1 },
  untranslated: { flags: 2, precision: 1 },
  repetition: { flags: 23, precision: 0.82 },
  addition: { flags: 0, precision: null },
  omission: { flags: 0, precision: null },
  'broken-sentence': { flags: 5, precision: 0.8 },
  'model-review': { flags: 0, precision: null },
  name: { flags: 44, precision: 0.94 },
  inconsistent: { flags: 0, precision: null },
  'inconsistent-term': { flags: 86, precision: 0.34 },
  tense: { flags: 2, precision: 1 },
  'tense-year': { flags: 15, precision: 0.1 },
  gender: { flags: 0, precision: null },
  'first-person': { flags: 40, precision: 0.88 },
  'left-out': { flags: 337, precision: 0.5 },
}
