import { worded, type InterfaceLanguage, type Message, type WordingTable } from '../model/index.ts'

/** Every message that the writers and readers of this folder make. */
export const FORMAT_WORDING: WordingTable = {
  'format.left-out.no-source': { en: 'English without Chinese', zh: '只有英文，没有对应的中文' },
  'format.left-out.no-target': { en: 'Chinese without English', zh: '只有中文，没有对应的英文' },
  'format.left-out.empty': { en: 'Both sides are empty', zh: '中英文均为空' },
  'format.left-out.not-reviewed': { en: 'Not reviewed yet', zh: '尚未审校' },
  'format.left-out.too-many-rows': { en: 'A sheet holds at most {limit} rows of text', zh: '一张工作表最多容纳 {limit} 行文本' },
  'format.note.characters-removed': {
    en: '{count} control characters or broken characters were removed, because this format cannot hold them.',
    zh: '已删除 {count} 个本格式无法保存的控制字符或残缺字符。',
  },
  'format.note.kept-as-notes': {
    en: '{count} English segments without Chinese are kept as notes of the file.',
    zh: '{count} 个没有对应中文的英文句段以文件注释的形式保留。',
  },
  'format.note.formulas-guarded': {
    en: '{count} cells that a spreadsheet could run as a formula got an apostrophe in front.',
    zh: '有 {count} 个单元格可能被当作公式执行，已在前面加撇号。',
  },
  'format.note.cells-shortened': {
    en: '{count} segments are longer than the {limit} characters of a cell and were shortened: {ids}.',
    zh: '{count} 个句段超过单元格 {limit} 个字符的上限，已截短：{ids}。',
  },
  'format.note.text-only': {
    en: 'Plain text holds the English alone, without flags, states and machine English.',
    zh: '纯文本只含英文，不含问题标记、状态和机器译文。',
  },
  'format.note.further-languages': {
    en: '{count} variants in further languages were not read.',
    zh: '有 {count} 个其他语言的译文未读取。',
  },
  'format.note.several-files': {
    en: 'The {count} files inside were read as one.',
    zh: '其中的 {count} 个文件已合并读取。',
  },
  'format.note.flags-unreadable': { en: '{count} flags could not be read.', zh: '有 {count} 个问题标记无法读取。' },
  'format.read.not-xml': {
    en: 'This is not well-formed XML: {place}. Export the file again.',
    zh: 'XML 格式有误：{place}。请重新导出该文件。',
  },
  'format.read.not-tmx': { en: 'This is not a TMX file (its root is "{root}").', zh: '这不是 TMX 文件（根元素为“{root}”）。' },
  'format.read.not-xliff': { en: 'This is not an XLIFF file (its root is "{root}").', zh: '这不是 XLIFF 文件（根元素为“{root}”）。' },
  'format.read.not-json': { en: 'This is not JSON: {place}.', zh: '这不是有效的 JSON：{place}。' },
  'format.read.not-ours': { en: 'This JSON file was not made by Duizhao.', zh: '该 JSON 文件不是由 Duizhao 生成的。' },
  'format.read.version': {
    en: 'Version {version} of the format is not known here; known: {known}. Use a newer Duizhao.',
    zh: '不支持该格式的 {version} 版本（支持：{known}）。请使用更新版本的 Duizhao。',
  },
  'format.read.misfit': { en: 'The value at {path} does not fit: {fault}.', zh: '{path} 处的值不符合要求：{fault}。' },
}

/** A message of this folder in words; see `worded`. */
export function wordFormat(message: Message, language: InterfaceLanguage): string {
  return worded(FORMAT_WORDING, message, language)
}
