import { said, type ProblemWordings } from './problem-wording.ts'

/** What can keep a file from being written. */
export const OUTPUT_WORDINGS: ProblemWordings = {
  'output.folder-missing': said(
    'There is no folder {folder}.',
    '文件夹 {folder} 不存在。',
    'Make it, or choose another one.',
    '请新建或另选一个。',
  ),
  'output.is-folder': said('{path} is a folder.', '{path} 是文件夹。', 'Give the name of a file in it.', '请给出其中的文件名。'),
  'output.no-permission': said(
    '{path} may not be written by this user.',
    '当前用户无权写入 {path}。',
    'Choose another folder or change the permissions.',
    '请另选文件夹或修改权限。',
  ),
  'output.read-only': said(
    '{path} lies on a read-only disk.',
    '{path} 位于只读磁盘上。',
    'Choose a folder that can be written.',
    '请另选可写的文件夹。',
  ),
  'output.disk-full': said(
    'The disk of {path} is full; nothing was written.',
    '{path} 所在磁盘已满，未写入任何内容。',
    'Free some space or choose another disk.',
    '请释放空间或另选磁盘。',
  ),
  'output.in-use': said(
    '{path} is open in another program.',
    '{path} 正被其他程序使用。',
    'Close it there and try again.',
    '请在该程序中关闭后重试。',
  ),
  'output.name-too-long': said(
    'The name {path} is too long for this disk.',
    '文件名 {path} 过长。',
    'Choose a shorter one.',
    '请换一个较短的名称。',
  ),
  'output.mismatch': said(
    'Reading {path} again gave {found} segments instead of {written}; the file was not kept.',
    '重新读取 {path} 得到 {found} 个句段，应为 {written} 个；该文件未保留。',
    'Please report this.',
    '请反馈此问题。',
  ),
  'output.failed': said(
    '{path} cannot be written ({reason}).',
    '无法写入 {path}（{reason}）。',
    'Choose another folder.',
    '请另选文件夹。',
  ),
  'output.unknown-format': said(
    'No format is known for {path}.',
    '无法由 {path} 判断导出格式。',
    'Known: {known}.',
    '支持的格式：{known}。',
  ),
  'disk.full': said(
    'The disk is full.',
    '磁盘已满。',
    'Free some space or choose another disk, then try again.',
    '请清理空间或换一个磁盘，然后重试。',
  ),
  'disk.read-only': said(
    'This place can only be read, not written to.',
    '这个位置是只读的，无法写入。',
    'Choose another folder.',
    '请选择其他文件夹。',
  ),
  'disk.permission': said(
    'Duizhao is not allowed to write to this place.',
    '没有权限写入这个位置。',
    'Choose another folder, or change its permissions.',
    '请选择其他文件夹，或修改它的权限。',
  ),
}
