import type { ParagraphKind } from '../model/index.ts'

const LIST_ITEM =
  /^(?:[-*•·●■]\s|\(?\d{1,2}[.)）]\s|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．](?!\d)|——\S[^。]{0,30}。)/
const BY_LINE =
  /^(?:[（(【]?(?:本报|本刊|新华社)?(?:记者|通讯员|特约记者|实习记者)[\s　]*[\p{Script=Han}·]{2,10}[）)】]?$|(?:作者|责任编辑|责编|编辑|来源|文|图)\s*[:：／/|丨]|(?:By|Our (?:reporter|correspondent)|Reporters?|Text by|Story by|Photo by|Editors?|Source|Written by)[:\s]\s*\p{Lu}[^.!?]{0,60}$)/u
const STOP = /[.!?。！？:：;；…,，][”’"'」』）)\]》】]*$/u
const LONGEST_HEADING = { zh: 45, en: 220 }

/** What a paragraph is, told by its own words: `sentences` is how many it holds. */
export function paragraphKind(text: string, language: 'zh' | 'en', sentences: number): ParagraphKind {
  if (BY_LINE.test(text.slice(0, 200)) && text.length < 100) return 'by-line'
  if (sentences === 1 && text.length <= LONGEST_HEADING[language] && !STOP.test(text)) return 'heading'
  return LIST_ITEM.test(text.slice(0, 60)) ? 'list-item' : 'body'
}
