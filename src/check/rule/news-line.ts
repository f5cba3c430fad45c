import { message } from '../../model/index.ts'
import { unansweredNewsLines } from '../sense/news-line.ts'
import { ruleFlag } from '../rule-flag.ts'
import type { PairRule } from '../rule.ts'
import { wholeText } from '../whole-text.ts'

/** Datelines, bylines and the outlet behind a headline that the English leaves out or garbles: 新华社北京2月11日电, （德国之声中文网）, -中新网. */
export const newsLineRule: PairRule = {
  id: 'news-line',
  type: 'accuracy/omission',
  severity: 'major',
  title: { en: 'Source of the report', zh: '漏译消息来源' },
  description: {
    en: 'The Chinese names the agency, paper or writer in a formula of the press (…社…日电, （…网）, -中新网, 本报讯), and nothing in the English does.',
    zh: '中文以新闻套语写明通讯社、报刊或作者（如“…社…日电”“（…网）”“-中新网”“本报讯”），英文中没有相应内容。',
  },
  check: ({ source, simplified, target }) =>
    wholeText(target) === null
      ? []
      : unansweredNewsLines(simplified, target).map(({ range, kind }) =>
          ruleFlag(newsLineRule, {
            source: range,
            target: null,
            message: message(`news-line-${kind}`, { chinese: source.slice(...range) }),
          }),
        ),
  wording: {
    'news-line-outlet': {
      en: '“{chinese}”, the outlet behind the headline, is not named in the English.',
      zh: '标题后的媒体名“{chinese}”在英文中没有译出。',
    },
    'news-line-dispatch': {
      en: '“{chinese}”, where the report comes from, is not named in the English.',
      zh: '消息来源“{chinese}”在英文中没有译出。',
    },
    'news-line-compiled': {
      en: '“{chinese}” says that the report is compiled from dispatches of that day; the English does not.',
      zh: '“{chinese}”表示据当日各方电讯综合，英文没有译出此意。',
    },
    'news-line-credit': {
      en: '“{chinese}” credits an editor, author or source; the English does not.',
      zh: '“{chinese}”一项在英文中没有译出。',
    },
    'news-line-byline': {
      en: '“{chinese}” says who writes; the English names no reporter, staff or commentator.',
      zh: '“{chinese}”说明作者身份，英文没有译出。',
    },
  },
}
