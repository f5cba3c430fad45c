import { said, type ProblemWordings } from './problem-wording.ts'

/** What can be wrong with a dictionary, as a whole and in single lines. */
export const DICTIONARY_WORDINGS: ProblemWordings = {
  'dictionary.missing': said(
    'The dictionary CC-CEDICT is not there ({reason}).',
    '找不到词典 CC-CEDICT（{reason}）。',
    'Install the program again. Until then it aligns without it, less exactly.',
    '请重新安装本程序；在此之前对齐时不使用它，准确度较低。',
  ),
  'dictionary.unreadable': said(
    'The dictionary CC-CEDICT that came with the program is not as it should be.',
    '随程序安装的词典 CC-CEDICT 已损坏。',
    'Install the program again. Until then it aligns without it, less exactly.',
    '请重新安装本程序；在此之前对齐时不使用它，准确度较低。',
  ),
  'dictionary.empty': said(
    '{name} holds no entry of a dictionary.',
    '{name} 里没有词典条目。',
    'Choose a dictionary with Chinese words and their English.',
    '请选择含有中文词语及其英文释义的词典。',
  ),
  'dictionary.no-entries': said(
    'No line of {name} is an entry of a dictionary (the first that should be: line {line}).',
    '{name} 里没有一行是词典条目（第一处：第 {line} 行）。',
    'Give each line a Chinese word, a tab and its English, or use CEDICT text or TBX.',
    '每行应为“中文词语、制表符、英文释义”，也可使用 CEDICT 文本或 TBX。',
  ),
  'dictionary.xml': said(
    '{name} is not a readable TBX file ({detail}).',
    '{name} 不是可读的 TBX 文件（{detail}）。',
    'Export it anew from your terminology program.',
    '请从术语软件重新导出。',
  ),
  'dictionary.several-none': said(
    'Both “none” and other dictionaries were named.',
    '“none”（不用词典）与其他词典同时给出。',
    'Give either --dictionary none alone, or the dictionaries to use.',
    '请只写 --dictionary none，或列出要使用的词典。',
  ),
  'dictionary.left-out': said(
    'The dictionary {name} cannot be used: the texts are aligned without it.',
    '词典 {name} 无法使用，对齐时没有用到它。',
    'The list of dictionaries says why.',
    '原因见词典列表。',
  ),
  'dictionary.known': said('{name} is in the list already.', '{name} 已在列表中。', 'Switch it on there.', '请在列表中启用它。'),
  'dictionary.line-cedict': said(
    'Line {line} is not CEDICT text.',
    '第 {line} 行不是 CEDICT 格式。',
    'Write it as Traditional Simplified [pin1 yin1] /gloss/gloss/.',
    '应写作：繁体 简体 [pin1 yin1] /英文释义/英文释义/。',
  ),
  'dictionary.line-no-tab': said(
    'Line {line} has one column only.',
    '第 {line} 行只有一列。',
    'Put a tab between the Chinese and the English.',
    '请用制表符隔开中文和英文。',
  ),
  'dictionary.line-no-chinese': said(
    'Line {line} has no Chinese word.',
    '第 {line} 行没有中文词语。',
    'Put the Chinese into the first column.',
    '请把中文放在第一列。',
  ),
  'dictionary.line-no-english': said(
    'Line {line} has no English.',
    '第 {line} 行没有英文。',
    'Put the English behind the Chinese.',
    '请把英文放在中文之后。',
  ),
  'dictionary.line-long-word': said(
    'The Chinese of line {line} has more than {limit} characters: that is no word.',
    '第 {line} 行的中文超过 {limit} 个字，不是词语。',
    'Leave it out, or put whole sentences into a glossary.',
    '请删去此行，或把整句放进术语库。',
  ),
  'dictionary.line-too-long': said(
    'Line {line} has more than {limit} characters.',
    '第 {line} 行超过 {limit} 个字符。',
    'Break it into lines with one entry each.',
    '请分成每行一个条目。',
  ),
}
