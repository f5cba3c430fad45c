import { message, type Flag, type Range } from '../../model/index.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'

/** A question mark at the end of the Chinese. */
const ASKED = /[？?](?=[”」』"]?\s*$)/u
/** Questions that state something: English may well state it. */
const RHETORICAL =
  /岂|难道|难不成|何[苦必况尝足妨]|谁[叫说知教]|哪[有里能会]|那里|什么[用好]|有什么|怎[能可会叫]|怎么[能会可]?|不.{0,12}[吗么]|还.{0,14}[吗么咧]|不成/u
/** English that asks, reports a question, or leaves open what the Chinese asks. */
const ASKS =
  /[?？!]|\b(?:whether|if|ask\w*|wonder\w*|questions?|how|what\w*|why|whom?|whose|when\w*|where\w*|which\w*|wants? to know|wanted to know|could|would|hope|doubt|let['’]?s|must|perhaps|maybe|probably|presumably|surely|please)\b/iu

/** A question mark at the end of the English. */
const ENGLISH_ASKED = /\?(?=["”’')]*\s*$)/u
/** Chinese that asks, or may ask. */
const MAY_ASK = /[？?吗呢么吧否何谁哪几岂焉可]|怎|多少|是不是|有没有|难道|究竟|到底|不料|那里|(?:没有|不是|与否)(?=[。，”]|$)/u
/** Speech: novelists let people ask what the Chinese lets them say. */
const SPEECH = /[“”「」『』：:]/u
const ENGLISH_SPEECH = /["“”]|(?<!\w)['‘]|['’](?!\w)/u

/**
 * A question that became a statement, or a statement that became a question. Rhetorical questions and speech are left alone: good translators change both.
 */
export const questionRule: PairRule = {
  id: 'question',
  type: 'accuracy/mistranslation',
  severity: 'major',
  title: { en: 'Question or statement', zh: '疑问与陈述混淆' },
  description: {
    en: 'The Chinese asks and the English states, or the Chinese states and the English asks.',
    zh: '中文是疑问句而英文是陈述句，或中文是陈述句而英文是疑问句。',
  },
  check: ({ simplified: source, target }) =>
    source.trim() === '' || target.trim() === '' ? [] : [...lost(source, target), ...added(source, target)],
  wording: {
    'question-lost': { en: 'The Chinese is a question; the English is a statement.', zh: '中文是疑问句，英文译成了陈述句。' },
    'question-added': { en: 'The English is a question; the Chinese is a statement.', zh: '英文是疑问句，中文却是陈述句。' },
  },
}

function lost(source: string, target: string): readonly Flag[] {
  const mark = ASKED.exec(source)
  if (!mark || RHETORICAL.test(source) || ASKS.test(target)) return []
  const end = target.trimEnd().length
  return [flagOf('question-lost', [mark.index, mark.index + 1], [Math.max(0, end - 1), end])]
}

function added(source: string, target: string): readonly Flag[] {
  const mark = ENGLISH_ASKED.exec(target)
  if (!mark || MAY_ASK.test(source) || SPEECH.test(source) || ENGLISH_SPEECH.test(target)) return []
  return [flagOf('question-added', null, [mark.index, mark.index + 1])]
}

function flagOf(code: string, source: Range | null, target: Range): Flag {
  return ruleFlag(questionRule, { source, target, message: message(code) })
}
