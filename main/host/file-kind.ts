import type { Wording } from '../../src/model/index.ts'

/** A file format by its first bytes. `marker`, where given, must also occur near the beginning (a name inside a ZIP file). */
interface Signature {
  readonly title: Wording
  readonly bytes: readonly number[]
  readonly marker?: string
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** The first match counts: the kinds of ZIP files stand before ZIP itself. */
const SIGNATURES: readonly Signature[] = [
  { title: { en: 'a PDF document', zh: 'PDF 文档' }, bytes: ascii('%PDF-') },
  { title: { en: 'a Word document (.docx)', zh: 'Word 文档（.docx）' }, bytes: ZIP, marker: 'word/' },
  { title: { en: 'an Excel workbook (.xlsx)', zh: 'Excel 工作簿（.xlsx）' }, bytes: ZIP, marker: 'xl/' },
  { title: { en: 'a PowerPoint presentation (.pptx)', zh: 'PowerPoint 演示文稿（.pptx）' }, bytes: ZIP, marker: 'ppt/' },
  { title: { en: 'an e-book (.epub)', zh: '电子书（.epub）' }, bytes: ZIP, marker: 'epub+zip' },
  { title: { en: 'an OpenDocument file', zh: 'OpenDocument 文件' }, bytes: ZIP, marker: 'opendocument' },
  { title: { en: 'a ZIP archive', zh: 'ZIP 压缩包' }, bytes: ZIP },
  { title: { en: 'an old Word, Excel or PowerPoint file', zh: '旧版 Word、Excel 或 PowerPoint 文件' }, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { title: { en: 'an RTF document', zh: 'RTF 文档' }, bytes: ascii('{\\rtf') },
  { title: { en: 'a Duizhao project or another database', zh: 'Duizhao 项目或其他数据库' }, bytes: ascii('SQLite format 3') },
  { title: { en: 'a gzip archive', zh: 'gzip 压缩包' }, bytes: [0x1f, 0x8b, 0x08] },
  { title: { en: 'a RAR archive', zh: 'RAR 压缩包' }, bytes: ascii('Rar!') },
  { title: { en: 'a 7-Zip archive', zh: '7-Zip 压缩包' }, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { title: { en: 'a PNG picture', zh: 'PNG 图片' }, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { title: { en: 'a JPEG picture', zh: 'JPEG 图片' }, bytes: [0xff, 0xd8, 0xff] },
  { title: { en: 'a GIF picture', zh: 'GIF 图片' }, bytes: ascii('GIF8') },
  { title: { en: 'a TIFF picture', zh: 'TIFF 图片' }, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { title: { en: 'a program', zh: '程序文件' }, bytes: [0x7f, 0x45, 0x4c, 0x46] },
]

/** How far into a file a marker is looked for: the first names inside an office file stand here. */
const MARKER_REACH = 8192

/** What a file is that is not plain text, by its first bytes; null when nothing is recognised. */
export function knownKind(bytes: Uint8Array): Wording | null {
  const beginning = Buffer.from(bytes.subarray(0, MARKER_REACH)).toString('latin1')
  const found = SIGNATURES.find(
    ({ bytes: start, marker }) =>
      start.every((byte, index) => bytes[index] === byte) && (marker === undefined || beginning.includes(marker)),
  )
  return found?.title ?? null
}

function ascii(text: string): readonly number[] {
  return [...Buffer.from(text, 'latin1')]
}
