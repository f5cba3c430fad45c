import type { DocumentRule, PairRule, RuleCard } from './rule.ts'
import { addedWordsRule } from './rule/added-words.ts'
import { additionRule } from './rule/addition.ts'
import { brokenSentenceRule } from './rule/broken-sentence.ts'
import { firstPersonRule } from './rule/first-person.ts'
import { genderRule } from './rule/gender.ts'
import { inconsistentTermRule } from './rule/inconsistent-term.ts'
import { inconsistentRule } from './rule/inconsistent.ts'
import { leftOutRule, leftOutWordRule } from './rule/left-out.ts'
import { modelReviewRule } from './rule/model-review.ts'
import { negationRule } from './rule/negation.ts'
import { nameRule } from './rule/name.ts'
import { nameConsistencyRule } from './rule/name-consistency.ts'
import { placeRule } from './rule/place.ts'
import { numberCurrencyRule } from './rule/number-currency.ts'
import { newsLineRule } from './rule/news-line.ts'
import { numberRule } from './rule/number.ts'
import { omissionRule } from './rule/omission.ts'
import { possessiveRule } from './rule/possessive.ts'
import { questionRule } from './rule/question.ts'
import { quotationRule } from './rule/quotation.ts'
import { repetitionRule } from './rule/repetition.ts'
import { termMissingRule } from './rule/term-missing.ts'
import { termRule } from './rule/term.ts'
import { tenseRule, tenseYearRule } from './rule/tense.ts'
import { untranslatedRule } from './rule/untranslated.ts'

/** The rules that need nothing but the pair. */
export const PAIR_RULES: readonly PairRule[] = [
  termRule,
  termMissingRule,
  numberRule,
  placeRule,
  negationRule,
  possessiveRule,
  questionRule,
  newsLineRule,
  untranslatedRule,
  repetitionRule,
  additionRule,
  omissionRule,
  brokenSentenceRule,
  modelReviewRule,
]

/** The rules that weigh a pair against its document. */
export const DOCUMENT_RULES: readonly DocumentRule[] = [
  nameRule,
  nameConsistencyRule,
  inconsistentRule,
  inconsistentTermRule,
  tenseRule,
  tenseYearRule,
  numberCurrencyRule,
  genderRule,
  firstPersonRule,
  quotationRule,
  leftOutRule,
  leftOutWordRule,
  addedWordsRule,
]

/** Every rule, as people see it. */
export const RULES: readonly RuleCard[] = [...PAIR_RULES, ...DOCUMENT_RULES].map(
  ({ id, type, severity, title, description, offByDefault, parameters }) => ({
    id,
    type,
    severity,
    title,
    description,
    ...(offByDefault ? { offByDefault } : {}),
    ...(parameters ? { parameters } : {}),
  }),
)
