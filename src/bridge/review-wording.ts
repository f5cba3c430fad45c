import { said, type ProblemWordings } from './problem-wording.ts'

/** What can keep two texts from becoming a review, and an act of the reviewer from being done. */
export const REVIEW_WORDINGS: ProblemWordings = {
  'listing.bad-pattern': said(
    'The search “{pattern}” is no regular expression ({reason}).',
    '“{pattern}”不是正则表达式（{reason}）。',
    'Correct it, or search for plain text.',
    '请更正，或改用普通文本搜索。',
  ),
  'listing.slow-pattern': said(
    'This regular expression takes too long.',
    '此正则表达式耗时过长。',
    'Write it without repetitions inside of repetitions, such as (a+)+.',
    '请避免在重复中再套重复，例如 (a+)+。',
  ),
  'review.not-a-pair': said(
    'These two texts do not look like a translation of each other (likeness {figure} of 100).',
    '这两个文本不像原文和译文（相符度 {figure}，满分 100）。',
    'Check that they are the right files. If they do belong together, align them anyway.',
    '请检查文件是否选对；如果确实是一对，可以选择仍然对齐。',
  ),
  'review.same-language': said(
    '{first} and {second} are in the same language.',
    '{first} 和 {second} 是同一种语言。',
    'Choose one Chinese file and its English translation.',
    '请选择一个中文文件和它的英文译文。',
  ),
  'review.unknown-language': said(
    'The language of {first} and {second} cannot be told.',
    '无法判断 {first} 和 {second} 的语言。',
    'Say which is the Chinese, or choose longer texts.',
    '请指明哪个是中文，或选择更长的文本。',
  ),
  'review.row-gone': said(
    'The row is not there any more.',
    '这一行已不存在。',
    'It was merged, split or moved in the meantime. Look for its text in the rows around it.',
    '它已被合并、拆分或移动，请在附近的行里查找。',
  ),
  'review.row-changed': said(
    'The row was changed in the meantime, so the suggestion does not fit it any more.',
    '这一行刚刚改过，建议已不适用。',
    'Look at the row as it is now and take the suggestion again.',
    '请查看最新内容，再采用建议。',
  ),
  'reshape.last-row': said(
    'This is the last row: nothing follows it.',
    '这是最后一行，后面没有内容。',
    'Go to the row before and work from there.',
    '请到上一行操作。',
  ),
  'reshape.first-row': said(
    'This is the first row: nothing comes before it.',
    '这是第一行，前面没有内容。',
    'Go to the row after and work from there.',
    '请到下一行操作。',
  ),
  'reshape.nothing-to-split': said(
    'The row cannot be split here.',
    '这里不能拆分。',
    'Choose a place between two sentences, so that both parts hold text.',
    '请选择两句之间的位置，保证拆开后两部分都有文字。',
  ),
  'reshape.nothing-to-move': said(
    'This side of the row has no sentence to move.',
    '这一侧没有可以移动的句子。',
    'Move a sentence of the other side.',
    '请移动另一侧的句子。',
  ),
  'reshape.not-linked': said(
    'The row has text on one side only: there is no link to take away.',
    '这一行只有一侧有文字，没有可取消的对应关系。',
    'Choose a row with both Chinese and English.',
    '请选择中英文都有的行。',
  ),
  'reshape.border': said(
    'A hard border lies between these rows: nothing reaches across it.',
    '这两行之间有硬边界，不能跨越。',
    'Go to the row below the border and take the border away with B, then try again.',
    '请到边界下面的一行按 B 取消边界，再试一次。',
  ),
  'reshape.nothing-to-cut': said(
    'No sentence can be cut here.',
    '这里不能切分句子。',
    'Choose a place inside a sentence, so that both parts hold text.',
    '请选择句子中间的位置，保证两部分都有文字。',
  ),
  'reshape.nothing-to-join': said(
    'There are no two sentences here to be joined.',
    '这里没有可以合成一句的两个句子。',
    'Choose a row with two sentences on this side, or merge it with its neighbour first (M).',
    '请选择这一侧有两个句子的行，或先与相邻行合并（M）。',
  ),
  'reshape.join-apart': said(
    'These two sentences do not follow each other in one paragraph of the document.',
    '这两个句子在原文里不在同一段中相连。',
    'Only neighbours of one paragraph become one sentence; both can stay in the row as they are.',
    '只有同一段里相邻的句子才能合成一句；它们可以照旧留在同一行。',
  ),
  'reshape.same-row': said(
    'A row cannot be linked with itself.',
    '一行不能与自己对应。',
    'Go to the row with the other half of the text.',
    '请到另一半文字所在的行。',
  ),
  'reshape.no-chinese': said(
    'There is no Chinese in this row to be linked.',
    '这一行没有可以对应的中文。',
    'Choose a row that has Chinese.',
    '请选择有中文的行。',
  ),
  'reshape.no-english': said(
    'There is no English in this row to be linked.',
    '这一行没有可以对应的英文。',
    'Choose a row that has English.',
    '请选择有英文的行。',
  ),
  'borders.lines': said(
    'Lines with text in the Chinese: {source}, in the English: {target}. They do not correspond one to one.',
    '中文有 {source} 行文字，英文有 {target} 行文字，不能一一对应。',
    'Make the two files alike, or choose another border or none.',
    '请使两个文件一致，或改选其他边界，或不设边界。',
  ),
  'borders.paragraphs': said(
    'Paragraphs in the Chinese: {source}, in the English: {target}. They do not correspond one to one.',
    '中文有 {source} 个段落，英文有 {target} 个段落，不能一一对应。',
    'Make the two files alike, or choose another border or none.',
    '请使两个文件一致，或改选其他边界，或不设边界。',
  ),
  'borders.chapters': said(
    'Chapters in the Chinese: {source}, in the English: {target}. They do not correspond one to one.',
    '中文有 {source} 章，英文有 {target} 章，不能一一对应。',
    'Make the two files alike, or choose another border or none.',
    '请使两个文件一致，或改选其他边界，或不设边界。',
  ),
  'borders.no-chapters': said(
    'Neither text has a heading that begins a chapter.',
    '两个文本都没有作为章节开头的标题。',
    'Choose lines or paragraphs as borders, or none.',
    '请改选行或段落作为边界，或不设边界。',
  ),
}
