import { worded, type InterfaceLanguage, type Message, type WordingTable } from '../model/index.ts'

/** What the messages of this folder say, by code: the problems of reading a glossary, and what `glossaryFaults` finds. */
export const glossaryWording: WordingTable = {
  'glossary-empty': {
    en: '{name} holds no term with Chinese and English. Check that it is the right file.',
    zh: '{name} 里没有同时含中文和英文的术语，请确认是否选对了文件。',
  },
  'glossary-line-not-object': {
    en: '{name}, line {line}: not a JSON object. Each line must be one term, such as {"id": "x", "zh": ["…"], "preferred": ["…"]}.',
    zh: '{name} 第 {line} 行不是 JSON 对象。每行应是一个术语，例如 {"id": "x", "zh": ["…"], "preferred": ["…"]}。',
  },
  'glossary-field': {
    en: '{name}, line {line}: “{field}” is missing or not of the right kind. Correct it and read the file again.',
    zh: '{name} 第 {line} 行：“{field}”缺失或格式不对，请改正后重新读入。',
  },
  'glossary-no-english': {
    en: '{name}, line {line}: no English term. Give at least one preferred, admitted or forbidden rendering.',
    zh: '{name} 第 {line} 行没有英文，请至少填一个推荐、允许或禁用的译法。',
  },
  'glossary-quote': {
    en: '{name}, line {line}: a quotation mark is opened and never closed. Close it, or write it twice inside a cell.',
    zh: '{name} 第 {line} 行有未闭合的引号，请补上；单元格内的引号须写两次。',
  },
  'glossary-columns': {
    en: '{name}, line {line}: the first row must name the columns, with “zh” for the Chinese and “en” or “preferred” for the English.',
    zh: '{name} 第 {line} 行：首行须写列名，中文列用“zh”，英文列用“en”或“preferred”。',
  },
  'glossary-xml': {
    en: '{name} is not well-formed XML: {detail}. Export it again from its termbase.',
    zh: '{name} 不是合规的 XML：{detail}。请从术语库重新导出。',
  },
  'glossary-not-tbx': {
    en: '{name} is XML but no TBX: its root is neither “tbx” nor “martif”. Export it as TBX.',
    zh: '{name} 是 XML，但不是 TBX（根元素不是 tbx 或 martif）。请导出为 TBX。',
  },
  'glossary-same-id': { en: 'The id “{id}” is used twice.', zh: '编号“{id}”出现两次。' },
  'glossary-entry-no-chinese': { en: '“{id}” has no Chinese name and is never found.', zh: '“{id}”没有中文，永远不会匹配。' },
  'glossary-entry-no-english': { en: '“{id}” has no English term.', zh: '“{id}”没有英文。' },
  'glossary-entry-empty-term': { en: '“{id}” has an empty English term.', zh: '“{id}”有一个空的英文译法。' },
  'glossary-entry-context': {
    en: 'The context of “{id}” is not a valid pattern, so it is never found.',
    zh: '“{id}”的语境不是有效的正则表达式，永远不会匹配。',
  },
  'glossary-same-term': { en: '“{id}” lists “{term}” twice.', zh: '“{id}”重复列出“{term}”。' },
  'glossary-two-statuses': {
    en: '“{id}” lists “{term}” with two statuses, for example both preferred and forbidden.',
    zh: '“{id}”给“{term}”标了两种状态（例如既推荐又禁用）。',
  },
  'glossary-same-name': { en: '“{name}” of “{id}” is also a name of “{other}”.', zh: '“{id}”的“{name}”同时也是“{other}”的中文。' },
}

/** The sentence of a problem or fault of this folder; see `worded`. */
export function wordGlossaryMessage(message: Message, language: InterfaceLanguage): string {
  return worded(glossaryWording, message, language)
}
