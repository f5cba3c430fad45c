import { said, type ProblemWordings } from './problem-wording.ts'

/** What can be wrong with a project, with the program, or with the way to it. */
export const PROJECT_WORDINGS: ProblemWordings = {
  'project.missing': said(
    'There is no project {path}.',
    '找不到项目 {path}。',
    'It may have been moved, renamed or deleted: find it and open it again.',
    '它可能被移动、改名或删除，请找到后重新打开。',
  ),
  'project.exists': said(
    '{path} is there already.',
    '{path} 已存在。',
    'Choose another name; nothing was overwritten.',
    '请换一个名称；原文件没有被覆盖。',
  ),
  'project.foreign': said(
    '{path} is not a Duizhao project.',
    '{path} 不是“对照”的项目文件。',
    'Choose a file whose name ends in .duizhao.',
    '请选择扩展名为 .duizhao 的文件。',
  ),
  'project.locked': said(
    '{path} is open in another window or program.',
    '{path} 正在另一个窗口或程序中打开。',
    'Close it there first, then open it here.',
    '请先在那边关闭，再在这里打开。',
  ),
  'project.damaged': said(
    '{path} is damaged.',
    '{path} 已损坏。',
    'Nothing was changed in it. Open a copy from your backup.',
    '程序没有改动它，请打开备份中的副本。',
  ),
  'project.newer': said(
    '{path} was made by a newer version of Duizhao.',
    '{path} 是用更新版本的“对照”创建的。',
    'Install the newest version and open it again.',
    '请安装最新版本后再打开。',
  ),
  'dictionary.missing': said(
    'The dictionary that helps the alignment is missing.',
    '缺少对齐所用的词典。',
    'Install Duizhao again. Until then texts are aligned without it, less surely.',
    '请重新安装“对照”；在此之前仍可对齐，但准确度会降低。',
  ),
  'dictionary.unreadable': said(
    'The dictionary that helps the alignment cannot be read.',
    '对齐所用的词典无法读取。',
    'Install Duizhao again. Until then texts are aligned without it, less surely.',
    '请重新安装“对照”；在此之前仍可对齐，但准确度会降低。',
  ),
  'check.no-rule': said('There is no rule “{name}”.', '没有规则“{name}”。', 'The rules are {rules}.', '现有：{rules}。'),
  'check.no-pack': said('The pattern base has no pack “{name}”.', '模式库中没有“{name}”。', 'Its packs are {packs}.', '现有：{packs}。'),
  'job.cancelled': said(
    'Cancelled. Nothing was changed.',
    '已取消，没有任何改动。',
    'Start again whenever you like.',
    '可以随时重新开始。',
  ),
  'host.unreachable': said(
    'The window has lost its program.',
    '窗口与程序的连接已断开。',
    'What you confirmed is stored. Check that Duizhao is still running, then try again.',
    '已确认的内容都已存盘，请检查程序是否仍在运行，然后重试。',
  ),
  internal: said(
    'Something went wrong inside Duizhao.',
    '程序内部出错。',
    'Your work up to now is stored. Try again; if it comes back, report it with its details.',
    '已完成的内容都已存盘。请重试；如果仍然出错，请反馈详细信息。',
  ),
}
