import { message } from '../../model/index.ts'
import { ownedInstitution } from '../sense/first-person.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'

/** 我军, 我校, 我局 as "my army": nobody owns them. 我国, 我省 and 我市 are concepts of the pattern base. */
export const possessiveRule: PairRule = {
  id: 'possessive',
  type: 'accuracy/mistranslation',
  severity: 'major',
  title: { en: 'My army', zh: '“我军”译成 my' },
  description: {
    en: '我 before an institution (我军, 我校, 我局) rendered by “my”, as if one person owned it.',
    zh: '机构前的“我”（如我军、我校、我局）译成了 my，好像属于某个人。',
  },
  check: ({ source, simplified, target }) => {
    const owned = ownedInstitution(simplified, target)
    if (!owned) return []
    const values = { chinese: source.slice(...owned.source), english: target.slice(...owned.target) }
    return [
      ruleFlag(possessiveRule, {
        ...owned,
        message: message('possessive', values),
        suggestions: [{ text: values.english.replace(/^my/iu, (word) => (word.startsWith('M') ? 'Our' : 'our')) }],
      }),
    ]
  },
  wording: {
    possessive: {
      en: '“{chinese}” belongs to no single person: name it, or write “our”, not “{english}”.',
      zh: '“{chinese}”不属于某个人：应写明名称或用 our，不用“{english}”。',
    },
  },
}
