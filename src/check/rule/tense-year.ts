import { latestYear, pastAsFuture, pastAsFutureFlag } from '../sense/past-as-future.ts'
import type { DocumentRule } from '../rule.ts'

/**
 * What was reached in a year that is over, told as future: 2022年同比增长 as "will increase". Off by default: the flags are right, but
 * few readers count the fault as one, for the year is named.
 */
export const tenseYearRule: DocumentRule = {
  id: 'tense-year',
  type: 'linguistic-conventions/grammar',
  severity: 'major',
  offByDefault: true,
  title: { en: 'Figures of a past year told as future', zh: '往年数据译成将来' },
  description: {
    en: 'The Chinese tells what was reached in a year that is over; the English says “will”.',
    zh: '中文说的是已经过去的年份的数据，英文却用了 will。',
  },
  observe: (reading) => pastAsFuture(reading, ({ bare }) => bare),
  judge: latestYear,
  flag: (observation, verdict) => pastAsFutureFlag('tense-year', observation, verdict),
  wording: {
    'tense-year': {
      en: '“{period}” is over where the text speaks, and the Chinese has no word for the future: “{english}” should be past.',
      zh: '“{period}”在行文时已经结束，中文也没有表示将来的词：“{english}”应改用过去时。',
    },
  },
}
