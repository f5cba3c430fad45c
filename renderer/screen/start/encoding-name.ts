/** Names of encodings as people write them, by the spelling of iconv-lite without marks and in lower case. */
const NAMES: Readonly<Record<string, string>> = {
  utf8: 'UTF-8',
  utf16: 'UTF-16',
  utf16le: 'UTF-16 LE',
  utf16be: 'UTF-16 BE',
  gb18030: 'GB18030',
  gbk: 'GBK',
  gb2312: 'GB2312',
  big5: 'Big5',
  big5hkscs: 'Big5-HKSCS',
  windows1252: 'Windows-1252',
  latin1: 'Latin-1',
  ascii: 'ASCII',
}

/** An encoding as a reviewer knows it; one without a known name keeps its spelling. */
export function encodingName(encoding: string): string {
  const known = encoding.toLowerCase().replace(/[^a-z0-9]/g, '')
  return NAMES[known] ?? encoding
}
