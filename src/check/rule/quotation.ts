import { message, type Range } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { hasQuotationMark, quotesWhole, unpairedMark } from '../sense/quotation-marks.ts'
import { chineseQuotations } from '../sense/quotations.ts'
import { quoted } from '../quoted.ts'
import { ruleFlag } from '../rule-flag.ts'
import { witness, type DocumentRule, type Observation } from '../rule.ts'

const MARKS = 'marks'
const KEPT = 'kept'
const DROPPED = 'dropped'
const UNPAIRED = 'unpaired'
/** Of fewer quotations one cannot tell the habit of an engine. */
const LEAST_DROPPED = 3
/** Shorter than this, marks set off a single name or word, which English can do by capitals or without. */
const PHRASE = 6
/** In the message. */
const LONGEST_QUOTED = 24

/**
 * Quotation marks that are lost, or stand without their partner. A good translator leaves marks out here and there and means it; an engine that drops most
 * of them does not, and then quotations read as statements. So marks that are left out are flagged only where the document loses more than it keeps.
 */
export const quotationRule: DocumentRule = {
  id: 'quotation',
  type: 'linguistic-conventions/punctuation',
  severity: 'minor',
  title: { en: 'Quotation marks', zh: '引号' },
  description: {
    en: 'A quotation mark has no partner, or the English of a document loses most of the quotation marks of the Chinese.',
    zh: '引号不成对，或整篇英文丢掉了中文的大多数引号。',
  },
  observe: (reading) => (quotesWhole(reading.source) && reading.target.trim() !== '' ? observe(reading) : []),
  judge: (_key, tally) => {
    const dropped = tally.get(DROPPED) ?? 0
    return dropped >= LEAST_DROPPED && dropped > (tally.get(KEPT) ?? 0) ? 'drops' : ''
  },
  flag: ({ key, source, target, detail = {} }, verdict) =>
    key === UNPAIRED || verdict === 'drops'
      ? ruleFlag(quotationRule, { source, target, message: message(key === UNPAIRED ? 'quotation-unpaired' : 'quotation-dropped', detail) })
      : null,
  wording: {
    'quotation-unpaired': { en: 'This quotation mark has no partner.', zh: '此引号不成对。' },
    'quotation-dropped': {
      en: 'The quotation marks of “{chinese}” are left out, as mostly in this document: is it still plain who says it, or that it is a name?',
      zh: '“{chinese}”的引号没有译出，本文档大多如此：请确认引语或专名仍然清楚。',
    },
  },
}

function observe({ source, target }: PairReading): readonly Observation[] {
  const quotations = chineseQuotations(source)
  const quotation = quotations.find(({ text }) => text.length >= PHRASE) ?? quotations[0]
  const matters = quotations.length > 1 || (quotation?.text.length ?? 0) >= PHRASE
  const range: Range | null = quotation?.range ?? null
  const chinese = quotation ? quoted(quotation.text, LONGEST_QUOTED) : ''
  if (!hasQuotationMark(target)) return [{ key: MARKS, value: DROPPED, subject: matters, source: range, target: null, detail: { chinese } }]
  const kept = witness(MARKS, KEPT)
  const unpaired = unpairedMark(target)
  return unpaired ? [kept, { key: UNPAIRED, value: UNPAIRED, subject: true, source: null, target: unpaired }] : [kept]
}
