import { FORMAT_WORDING } from '../../src/format/index.ts'
import { glossaryWording } from '../../src/glossary/index.ts'
import type { InterfaceLanguage, Message, Problem, Wording } from '../../src/model/index.ts'
import { fill } from '../../src/model/index.ts'

/** Every problem that the host services make, with the place and a remedy. A service adds its own lines here. */
const HOST_WORDING: Readonly<Record<string, Wording>> = {
  'input.missing': { en: 'There is no file {path}. Check the name and the folder.', zh: '找不到文件 {path}。请检查文件名和所在文件夹。' },
  'input.is-folder': { en: '{path} is a folder. Choose a text file in it.', zh: '{path} 是文件夹。请选择其中的文本文件。' },
  'input.no-permission': {
    en: '{path} may not be read by this user. Change its permissions or copy it elsewhere.',
    zh: '当前用户无权读取 {path}。请修改权限或将其复制到别处。',
  },
  'input.unreadable': { en: '{path} cannot be read ({reason}).', zh: '无法读取 {path}（{reason}）。' },
  'input.empty': { en: '{name} is empty. Choose a file with text.', zh: '{name} 是空文件。请选择有文字的文件。' },
  'input.blank': { en: '{name} holds nothing but white space. Choose a file with text.', zh: '{name} 只有空白字符。请选择有文字的文件。' },
  'input.binary': {
    en: '{name} is not a text file: it holds binary data (first at byte {offset}). Save the text as a .txt file in UTF-8.',
    zh: '{name} 不是文本文件，其中含有二进制数据（首见于第 {offset} 字节）。请将文字另存为 UTF-8 编码的 .txt 文件。',
  },
  'input.known-format': {
    en: '{name} is {format}, not plain text. Open it in its own program and save the text as a .txt file in UTF-8.',
    zh: '{name} 是{formatZh}，不是纯文本。请用相应程序打开，并将文字另存为 UTF-8 编码的 .txt 文件。',
  },
  'input.not-utf8': {
    en: '{name} is not valid UTF-8 at byte {offset} (line {line}), and no other encoding explains it. Save it again as UTF-8, or export it anew from where it came.',
    zh: '{name} 第 {offset} 字节（第 {line} 行）不是有效的 UTF-8，也不符合其他编码。请重新另存为 UTF-8，或从来源重新导出。',
  },
  'input.other-encoding': {
    en: '{name} seems to be in {encoding}, which is not read here. Save it as UTF-8.',
    zh: '{name} 的编码似乎是 {encoding}，本程序不支持。请另存为 UTF-8。',
  },
  'input.broken-encoding': {
    en: '{name} is {encoding} with a broken character at byte {offset}. Save it again as UTF-8.',
    zh: '{name} 的编码为 {encoding}，但第 {offset} 字节处的字符已损坏。请重新另存为 UTF-8。',
  },
  'input.too-large': {
    en: '{name} has {megabytes} MB; at most {limit} MB are read. Split it into parts.',
    zh: '{name} 大小为 {megabytes} MB，上限为 {limit} MB。请拆分成几个文件。',
  },
  'input.line-too-long': {
    en: 'Line {line} of {name} has {length} characters; at most {limit} are read. Break it into paragraphs.',
    zh: '{name} 第 {line} 行有 {length} 个字符，上限为 {limit} 个。请将其分成段落。',
  },
  'output.folder-missing': {
    en: 'There is no folder {folder}. Make it, or choose another one.',
    zh: '文件夹 {folder} 不存在。请新建或另选一个。',
  },
  'output.is-folder': { en: '{path} is a folder. Give the name of a file in it.', zh: '{path} 是文件夹。请给出其中的文件名。' },
  'output.no-permission': {
    en: '{path} may not be written by this user. Choose another folder or change the permissions.',
    zh: '当前用户无权写入 {path}。请另选文件夹或修改权限。',
  },
  'output.read-only': {
    en: '{path} lies on a read-only disk. Choose a folder that can be written.',
    zh: '{path} 位于只读磁盘上。请另选可写的文件夹。',
  },
  'output.disk-full': {
    en: 'The disk of {path} is full; nothing was written. Free some space or choose another disk.',
    zh: '{path} 所在磁盘已满，未写入任何内容。请释放空间或另选磁盘。',
  },
  'output.in-use': {
    en: '{path} is open in another program. Close it there and try again.',
    zh: '{path} 正被其他程序使用。请在该程序中关闭后重试。',
  },
  'output.name-too-long': {
    en: 'The name {path} is too long for this disk. Choose a shorter one.',
    zh: '文件名 {path} 过长。请换一个较短的名称。',
  },
  'output.mismatch': {
    en: 'Reading {path} again gave {found} segments instead of {written}; the file was not kept. Please report this.',
    zh: '重新读取 {path} 得到 {found} 个句段，应为 {written} 个；该文件未保留。请反馈此问题。',
  },
  'output.failed': { en: '{path} cannot be written ({reason}). Choose another folder.', zh: '无法写入 {path}（{reason}）。请另选文件夹。' },
  'output.unknown-format': {
    en: 'No format is known for {path}. Known: {known}.',
    zh: '无法由 {path} 判断导出格式。支持的格式：{known}。',
  },
}

/** A message of a host service, of the formats or of the glossary files in words; a code that no table has comes back as it is, so that a gap is seen. */
export function wordMessage({ code, values }: Message, language: InterfaceLanguage): string {
  const wording = [HOST_WORDING, FORMAT_WORDING, glossaryWording].find((table) => Object.hasOwn(table, code))?.[code]
  return wording === undefined ? code : fill(wording[language], values)
}

/** What went wrong, where, and what to do about it, as one text for a person. */
export function wordProblem(problem: Problem, language: InterfaceLanguage): string {
  return wordMessage(problem.message, language)
}

/** All codes that the host services word, for the test that none is missing. */
export const HOST_CODES: readonly string[] = Object.keys(HOST_WORDING)
