import type { DocumentRule, Observation } from '../rule.ts'
import { cardinal } from '../number/english.ts'
import { matchNumbers } from '../number/match.ts'
import { currencyOf } from '../number/money.ts'
import { numbersOf } from '../number/pair-numbers.ts'
import type { Texts } from '../number/texts.ts'
import { numberWording } from '../number/wording.ts'

const KEY = 'yuan'
const HOME = 'home'
const DOLLAR = 'dollar'
/** Where 元 is a dollar, and dollars that a text names itself. */
const DOLLAR_LANDS = /香港|本港|港府|港元|港币|立法局|澳门|台湾|台北|台币|臺|新加坡|新元|澳洲|澳大利亚|加拿大|美元|美金|HK\$|NT\$/

/**
 * 5亿元 told as "$500 million". 元 is also the dollar of Hong Kong, Taiwan and Singapore, so the flag stands only in a document that nowhere
 * speaks of them or of dollars.
 */
export const numberCurrencyRule: DocumentRule = {
  id: 'number-currency',
  type: 'accuracy/number',
  severity: 'major',
  title: { en: 'Yuan as dollars', zh: '元译成美元' },
  description: {
    en: 'Amounts in 元 that the English gives in dollars, in documents that speak of no place where 元 is a dollar.',
    zh: '中文以“元”计的金额，英文写成美元（$）；全文提到港、澳、台、新加坡等以元称本币的地方时不报。',
  },
  observe: (reading) => [
    ...(DOLLAR_LANDS.test(reading.source) ? [{ key: KEY, value: HOME, subject: false, source: null, target: null }] : []),
    ...(reading.source.includes('元') && /\$|dollar/i.test(reading.target) ? places(reading) : []),
  ],
  judge: (_, tally) => (tally.has(HOME) ? '' : DOLLAR),
  flag: ({ source, target, detail }, verdict) =>
    verdict !== DOLLAR || source === null || target === null
      ? null
      : {
          rule: 'number-currency',
          type: 'accuracy/number',
          severity: 'major',
          source,
          target,
          message: { code: 'number-currency', values: detail ?? {} },
          suggestions: [{ text: String(detail?.['right'] ?? '') }],
        },
  wording: { 'number-currency': numberWording['number-currency'] ?? { en: '', zh: '' } },
}

function places(pair: Texts): readonly Observation[] {
  const { source, target } = pair
  const numbers = numbersOf(pair)
  return matchNumbers(numbers.source, numbers.target).equal.flatMap(([own, other]) => {
    const from = currencyOf(source, own.mention.range, 'zh')
    const to = currencyOf(target, other.mention.range, 'en')
    if (from?.currency !== 'yuan' || (to?.currency !== 'dollar' && to?.currency !== 'USD')) return []
    const right = `${cardinal(own.value, target.slice(...other.mention.range))} yuan`
    const detail = { chinese: source.slice(...from.range), right, english: target.slice(...to.range) }
    return [{ key: KEY, value: DOLLAR, subject: true, source: from.range, target: to.range, detail }]
  })
}
