import { lostFuture } from '../sense/lost-future.ts'
import { latestYear, pastAsFuture, pastAsFutureFlag } from '../sense/past-as-future.ts'
import type { DocumentRule } from '../rule.ts'

/**
 * Past for future and future for past: what is over told with "will" (昨天, 先后会见, 已完成, 2020年1—11月累计清偿), and what is to come told as past. Whether a
 * plan or the months of a year are over is read from the document: some later year is spoken of in it as present or past.
 */
export const tenseRule: DocumentRule = {
  id: 'tense',
  type: 'linguistic-conventions/grammar',
  severity: 'major',
  title: { en: 'Past and future confused', zh: '过去与将来混淆' },
  description: {
    en: 'The Chinese tells what happened and the English says “will”, or the Chinese tells what is to come and the English is in the past.',
    zh: '中文说的是已经发生的事，英文却用了 will；或中文说的是将来的事，英文却用了过去时。',
  },
  observe: (reading) => [...pastAsFuture(reading, ({ bare }) => !bare), ...lostFuture(reading)],
  judge: latestYear,
  flag: (observation, verdict) =>
    observation.detail?.lost === undefined
      ? pastAsFutureFlag('tense', observation, verdict)
      : {
          rule: 'tense',
          type: 'linguistic-conventions/grammar',
          severity: 'major',
          source: observation.source,
          target: observation.target,
          message: { code: 'tense-future', values: observation.detail },
          suggestions: [],
        },
  wording: {
    tense: {
      en: '“{period}” is over where the text speaks, and the Chinese has no word for the future: “{english}” should be past.',
      zh: '“{period}”在行文时已经结束，中文也没有表示将来的词：“{english}”应改用过去时。',
    },
    'tense-future': {
      en: '“{lost}” is still to come in the Chinese; the English tells it as past: “{english}”.',
      zh: '中文“{lost}”说的是将来的事，英文“{english}”却是过去时。',
    },
  },
}
