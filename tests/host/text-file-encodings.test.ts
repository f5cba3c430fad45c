import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../main/host/text-file.ts'

const SIMPLIFIED = [
  '去年以来，全市新增就业岗位三万多个。',
  '“你放心，”她笑着说，“明天一早我就把材料送过去。”',
  '该公司2025年营业收入为12.6亿元，同比增长8.4%。',
  '我们要坚持问题导向，把该补的课补上，把该走的路走好。',
  '记者：您怎么看这次调整？',
  '雨停了，院子里只剩下风吹树叶的声音。',
  '第三章　附则',
  '上述办法自公布之日起施行，原有规定同时废止。',
  '不少企业反映，订单有了，人手却不够。',
  '山路很窄，只容得下一辆车。',
]

const TRADITIONAL = [
  '去年以來，全市新增就業機會三萬多個。',
  '「你放心，」她笑著說，「明天一早我就把資料送過去。」',
  '該公司2025年營業收入為12.6億元，較前一年成長8.4%。',
  '我們要面對問題，把該補的課補上，把該走的路走好。',
  '記者：您怎麼看這次調整？',
  '雨停了，院子裡只剩下風吹樹葉的聲音。',
  '第三章　附則',
  '上述辦法自公布日施行，原有規定同時廢止。',
  '不少企業表示，訂單有了，人手卻不夠。',
  '山路很窄，只容得下一輛車。',
]

const ENGLISH = [
  'Over 30,000 new jobs were created last year.',
  '“Don’t worry,” she said – “I’ll be there.”',
  'Revenue rose 8.4% to ¥1.26 bn.',
  'A café, a façade.',
]

const SIZES: readonly (readonly [string, (lines: readonly string[]) => readonly string[]])[] = [
  ['one line', (lines) => lines.slice(0, 1)],
  ['ten lines', (lines) => lines],
  [
    '1 MB',
    (lines) =>
      Array(Math.ceil(2 ** 20 / lines.join('\n').length / 2))
        .fill(lines)
        .flat() as string[],
  ],
]

/** Each text in each encoding that can hold it, with the encoding that must be found. */
const TEXTS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['simplified Chinese', SIMPLIFIED, ['utf8', 'utf16le', 'utf16be', 'gb18030']],
  ['traditional Chinese', TRADITIONAL, ['utf8', 'utf16le', 'utf16be', 'big5', 'gb18030']],
  ['English', ENGLISH, ['utf8', 'utf16le', 'utf16be', 'windows1252']],
]

const CASES = TEXTS.flatMap(([name, lines, encodings]) =>
  encodings.flatMap((encoding) => SIZES.map(([size, take]) => [name, encoding, size, `${take(lines).join('\n')}\n`] as const)),
)

describe('the encoding is told apart', () => {
  test.each(CASES)('%s in %s, %s', (name, encoding, size, text) => {
    // A first line of plain ASCII is the same bytes in both.
    const expected = encoding === 'windows1252' && size === 'one line' ? 'utf8' : encoding
    const decoded = decodeText(iconv.encode(text, encoding), name)
    expect(decoded.ok ? decoded.value.encoding : decoded.problem).toBe(expected)
    expect(decoded.ok && decoded.value.text === text).toBe(true)
  })

  test.each([...SIMPLIFIED.map((line) => ['gb18030', line] as const), ...TRADITIONAL.map((line) => ['big5', line] as const)])(
    'each line by itself in %s: %s',
    (encoding, line) => {
      const decoded = decodeText(iconv.encode(line, encoding), 'line')
      expect(decoded.ok && [decoded.value.encoding, decoded.value.text]).toEqual([encoding, line])
    },
  )

  test.each(['utf8', 'utf16le', 'utf16be'])('a byte order mark of %s is no part of the text', (encoding) => {
    const decoded = decodeText(iconv.encode('甲乙。\r\nA b.', encoding, { addBOM: true }), 'marked')
    expect(decoded.ok && [decoded.value.encoding, decoded.value.text]).toEqual([encoding, '甲乙。\r\nA b.'])
  })

  test('words that are UTF-8 of another script by chance, as a whole or for the most part', () => {
    for (const word of ['谢谢', '联通', '加快工业', '问过去一年']) {
      const decoded = decodeText(iconv.encode(word, 'gb18030'), 'word')
      expect(decoded.ok && decoded.value.text).toBe(word)
    }
    const russian = decodeText(Buffer.from('Привет'), 'russian')
    expect(russian.ok && russian.value.text).toBe('Привет')
  })

  test('rare Han and emoji in GB18030', () => {
    const text = '𠮷先生说：“今天是个好日子，大家辛苦了！”🚀\n'
    const decoded = decodeText(iconv.encode(text, 'gb18030'), 'rare')
    expect(decoded.ok && decoded.value.text).toBe(text)
  })

  test('English with a few Chinese words in GB18030', () => {
    const text = 'The term 补短板 is rendered as "shore up weak links", 锻长板 as "build on strengths".\n'
    const decoded = decodeText(iconv.encode(text, 'gb18030'), 'mixed')
    expect(decoded.ok && decoded.value.text).toBe(text)
  })

  test('line ends stay as they are', () => {
    const text = 'a\r\nb\nc\rd\u2028e'
    const decoded = decodeText(Buffer.from(text), 'ends')
    expect(decoded.ok && decoded.value.text).toBe(text)
  })
})
