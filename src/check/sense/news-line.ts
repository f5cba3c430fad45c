import type { Range } from '../../model/index.ts'

/** A formula of the press that says where a report comes from. */
export interface NewsLine {
  /** In the Chinese: the formula, or the outlet it names. */
  readonly range: Range
  readonly kind: 'outlet' | 'dispatch' | 'compiled' | 'byline' | 'credit'
}

// 合作社, 汇报, 电网 and their like are no outlets.
const NO_OUTLET =
  '(?!\\p{Script=Han}{0,8}(?:合作社|旅行社|出版社|公社|汇报|简报|海报|情报|通报|预报|公报|举报|申报|上报|互联网|电网|官网|铁路网|公路网|管网))'
const OUTLET = `${NO_OUTLET}(?:[\\p{Script=Han}A-Za-z]{1,9}(?:网|社|报|电视台|广播电台|在线|新闻|通讯|客户端))`

/** 新华社北京2月11日电, 中新网2月11日电, 越通社河内——, at the head of a report. */
const DISPATCH = new RegExp(
  `^[（(【]?\\s*(${OUTLET})(?=[\\p{Script=Han}\\s]{0,8}\\d{0,2}月?\\d{1,2}日(?:电(?![话视影脑力商子站网动池台报])|讯)|(?:讯|消息|快讯|综合报道)|\\p{Script=Han}{1,4}——)`,
  'u',
)
/** （德国之声中文网）, （中央社）, at the head of a report. */
const BRACKET = /^[（(【]\s*([^（）()【】\d]{1,12}(?:网|社|报|之声|电视台|电台))\s*(?:讯|电|综合报道|报道)?\s*[）)】]/u
/** （综合11日电）. */
const COMPILED = /^[（(【]\s*(综合[^（）()]{0,12}?(?:电|讯|报道|消息))\s*[）)】]/u
/** -中新网, — 经济观察网, behind a headline. */
const TAIL = new RegExp(`(?<![-－—–])[-－—–_|｜](?![-－—–])\\s*(${OUTLET})\\s*(?:[-－—–_|｜][^-－—–_|｜。，]{2,16})?\\s*$`, 'u')
/** 本报讯, 本报记者, 新华社评论员： at the head. */
const BYLINE =
  /^[（(【]?\s*(本[报刊台网社](?:讯|特?约?记者|评论员|编辑部|综合)|\p{Script=Han}{2,6}[社报网](?:特约)?(?:评论员|记者)(?=[：:\p{Script=Han}]{1,4}))/u

/** （责编：李明）, [来源：新华社], （作者 张三）: a label, with or without brackets, for the whole text or at its end. */
const CREDIT =
  /(?:^|[（(【[]|[。！？”]\s*)\s*(责编|责任编辑|编辑|校对|来源|作者|通讯员|供稿|摄影)[：:\s]\s*[\p{Script=Han}A-Za-z·、 ]{2,20}[）)】\]]?\s*$/u
/** Without one of these there is none: the pattern itself is slow. */
const MAY_CREDIT = /责编|编辑|校对|来源|作者|通讯员|供稿|摄影/u
const NAMES_CREDIT =
  /edit\w*|source\w*|author\w*|\bby\b|writ\w*|correspond\w*|report\w*|photo\w*|credit\w*|contribut\w*|proof\w*|courtesy|from|via|text/iu

/** English that names an outlet, of whatever name. */
const NAMES_OUTLET =
  /news|agenc|network|\bnet\b|\.(?:com|net|cn)\b|daily|times|post|press|journal|herald|telegraph|xinhua|voice|welle|\b(?:DW|RFI|VNA|CNS|CNA|CCTV|CGTN|BBC|AP|AFP|TASS|VOA|NHK|KBS|UPI|IANS)\b|reuters|online|website|web ?site|wire|broadcast|radio|television|\bTV\b|observer|media|tribune|guardian|gazette|weekly|review|paper|magazine|zhongxin|wang\b|\bbao\b|report(?:s|ed|ing)? (?:by|from)/iu
const NAMES_COMPILED = /combin\w*|compil\w*|agenc\w*|report\w*|dispatch\w*|wire\w*|news|various sources|roundup/iu
const NAMES_WRITER =
  /\bby\b|reporter\w*|correspondent\w*|journalist\w*|staff|editor\w*|writer|commentator\w*|commentary|column\w*|news|report/iu

/**
 * The formulae at the head and the end of `chinese` that the English does not answer: no outlet, agency or writer of any
 * name is there.
 */
export function unansweredNewsLines(chinese: string, english: string): readonly NewsLine[] {
  const lines: NewsLine[] = []
  const compiled = COMPILED.exec(chinese)
  const writer = BYLINE.exec(chinese)
  const dispatch = writer || compiled ? null : (DISPATCH.exec(chinese) ?? BRACKET.exec(chinese))
  const tail = /[-－—–_|｜]/u.test(chinese) ? TAIL.exec(chinese) : null
  if (compiled && !NAMES_COMPILED.test(english)) lines.push({ range: placeOf(compiled), kind: 'compiled' })
  if (writer && !NAMES_WRITER.test(english)) lines.push({ range: placeOf(writer), kind: 'byline' })
  const credit = MAY_CREDIT.test(chinese) ? CREDIT.exec(chinese) : null
  if (credit && !NAMES_CREDIT.test(english)) lines.push({ range: placeOf(credit), kind: 'credit' })
  if (NAMES_OUTLET.test(english)) return lines
  if (dispatch) lines.push({ range: placeOf(dispatch), kind: 'dispatch' })
  if (tail) lines.push({ range: placeOf(tail), kind: 'outlet' })
  return lines
}

/** Where the first group of a match stands. */
function placeOf(match: RegExpExecArray): Range {
  const start = match.index + match[0].indexOf(match[1] ?? '')
  return [start, start + (match[1] ?? '').length]
}
