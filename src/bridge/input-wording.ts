import { said, type ProblemWordings } from './problem-wording.ts'

/** What can be wrong with a file that is read. */
export const INPUT_WORDINGS: ProblemWordings = {
  'input.missing': said('There is no file {path}.', '找不到文件 {path}。', 'Check the name and the folder.', '请检查文件名和所在文件夹。'),
  'input.is-folder': said('{path} is a folder.', '{path} 是文件夹。', 'Choose a text file in it.', '请选择其中的文本文件。'),
  'input.no-permission': said(
    '{path} may not be read by this user.',
    '当前用户无权读取 {path}。',
    'Change its permissions or copy it elsewhere.',
    '请修改权限或将其复制到别处。',
  ),
  'input.unreadable': said(
    '{path} cannot be read ({reason}).',
    '无法读取 {path}（{reason}）。',
    'Copy it to another place and choose it there.',
    '请把它复制到别处再选择。',
  ),
  'input.empty': said('{name} is empty.', '{name} 是空文件。', 'Choose a file with text.', '请选择有文字的文件。'),
  'input.blank': said('{name} holds nothing but white space.', '{name} 只有空白字符。', 'Choose a file with text.', '请选择有文字的文件。'),
  'input.binary': said(
    '{name} is not a text file: it holds binary data (first at byte {offset}).',
    '{name} 不是文本文件，其中含有二进制数据（首见于第 {offset} 字节）。',
    'Save the text as a .txt file in UTF-8.',
    '请将文字另存为 UTF-8 编码的 .txt 文件。',
  ),
  'input.known-format': said(
    '{name} is {format}, not plain text.',
    '{name} 是{formatZh}，不是纯文本。',
    'Open it in its own program and save the text as a .txt file in UTF-8.',
    '请用相应程序打开，并将文字另存为 UTF-8 编码的 .txt 文件。',
  ),
  'input.not-utf8': said(
    '{name} is not valid UTF-8 at byte {offset} (line {line}), and no other encoding explains it.',
    '{name} 第 {offset} 字节（第 {line} 行）不是有效的 UTF-8，也不符合其他编码。',
    'Save it again as UTF-8, or export it anew from where it came.',
    '请重新另存为 UTF-8，或从来源重新导出。',
  ),
  'input.other-encoding': said(
    '{name} seems to be in {encoding}, which is not read here.',
    '{name} 的编码似乎是 {encoding}，本程序不支持。',
    'Save it as UTF-8.',
    '请另存为 UTF-8。',
  ),
  'input.broken-encoding': said(
    '{name} is {encoding} with a broken character at byte {offset}.',
    '{name} 的编码为 {encoding}，但第 {offset} 字节处的字符已损坏。',
    'Save it again as UTF-8.',
    '请重新另存为 UTF-8。',
  ),
  'input.too-large': said(
    '{name} has {megabytes} MB; at most {limit} MB are read.',
    '{name} 大小为 {megabytes} MB，上限为 {limit} MB。',
    'Split it into parts.',
    '请拆分成几个文件。',
  ),
  'input.line-too-long': said(
    'Line {line} of {name} has {length} characters; at most {limit} are read.',
    '{name} 第 {line} 行有 {length} 个字符，上限为 {limit} 个。',
    'Break it into paragraphs.',
    '请将其分成段落。',
  ),
  'input.project': said(
    '{name} is a Duizhao project, not a text.',
    '{name} 是“对照”的项目文件，不是文本。',
    'Open it from the list of recent reviews, or with “Open project file…” in the desktop program.',
    '请从最近的审校中打开，或在桌面程序里用“打开项目文件…”。',
  ),
  'pair.not-a-folder': said(
    '{path} is no folder.',
    '{path} 不是文件夹。',
    'Name the folder that holds the texts.',
    '请指定存放文本的文件夹。',
  ),
  'pair.too-many': said(
    '{path} holds {count} files; at most {limit} are paired at once.',
    '{path} 中有 {count} 个文件，一次最多配对 {limit} 个。',
    'Pair its folders one by one.',
    '请按子文件夹分别配对。',
  ),
  'pair.unknown-language': said(
    '{name} is neither Chinese nor English.',
    '{name} 既不是中文也不是英文。',
    'Take it out of the folder, or check its encoding.',
    '请将其移出文件夹，或检查其编码。',
  ),
  'input.gone': said('The text is not at hand any more.', '这个文本已不在手边。', 'Choose the file again.', '请重新选择文件。'),
  'pairs.line': said(
    'Line {line} of the pairs is not a pair: {detail}.',
    '第 {line} 行不是一对句子：{detail}。',
    'Each line is a JSON object with “id”, “source” and “target”.',
    '每行应是含有 id、source、target 的 JSON 对象。',
  ),
}
