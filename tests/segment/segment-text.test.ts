import { describe, expect, it } from 'vitest'
import { segmentLines, segmentText, tellLanguage } from '../../src/segment/index.ts'

const cut = (language: 'zh' | 'en', text: string): readonly string[] =>
  segmentText(text, language).sentences.map(({ range }) => text.slice(...range))
const kinds = (language: 'zh' | 'en', text: string): readonly string[] =>
  segmentText(text, language).paragraphs.map((paragraph) => paragraph.kind)

describe('English sentences', () => {
  it.each<[string, readonly string[]]>([
    ['See Fig. 3 for details. It helps.', ['See Fig. 3 for details.', 'It helps.']],
    ['Buy No. 5 from Mr. Hill. He has it.', ['Buy No. 5 from Mr. Hill.', 'He has it.']],
    ['Doors open at 5 p.m. Monday. Come early.', ['Doors open at 5 p.m. Monday.', 'Come early.']],
    ['It cost $3.5 bn. to build. Nobody paid.', ['It cost $3.5 bn. to build.', 'Nobody paid.']],
    ['She moved to the U.S. It was cold.', ['She moved to the U.S.', 'It was cold.']],
    ['The U.S. Department of State agreed.', ['The U.S. Department of State agreed.']],
    ['We opened in 2020. The mill runs.', ['We opened in 2020.', 'The mill runs.']],
    ['The mill runs. my country is proud of it.', ['The mill runs.', 'my country is proud of it.']],
    ['"Stop!" he cried. They stopped.', ['"Stop!" he cried.', 'They stopped.']],
    ['“Stop!” Hill said. “We are there.”', ['“Stop!” Hill said.', '“We are there.”']],
    ["'Stop!' 'Why?' Hill got down.", ["'Stop!'", "'Why?'", 'Hill got down.']],
    ['They call it "addition." The next is harder.', ['They call it "addition."', 'The next is harder.']],
    ['He came (late. Very late.) and left.', ['He came (late. Very late.) and left.']],
    ['Reporter: How is trade? Is it growing?', ['Reporter: How is trade?', 'Is it growing?']],
    ['We focus on three things:', ['We focus on three things:']],
    ['J. R. Hart wrote it. I read it.', ['J. R. Hart wrote it.', 'I read it.']],
    ['The mill closed.The town slept.', ['The mill closed.', 'The town slept.']],
    ['An open "quote. It never closes. Still two more.', ['An open "quote.', 'It never closes.', 'Still two more.']],
  ])('%s', (text, sentences) => expect(cut('en', text)).toEqual(sentences))
})

describe('Chinese sentences', () => {
  it.each<[string, readonly string[]]>([
    ['他说：“走吧。”我们走了。', ['他说：“走吧。”', '我们走了。']],
    ['“你好！”他说。天黑了。', ['“你好！”他说。', '天黑了。']],
    ['“你好！”小张说，“进来。”天黑了。', ['“你好！”小张说，“进来。”', '天黑了。']],
    ['“你好！”小张道：“好。”天黑了。', ['“你好！”', '小张道：“好。”', '天黑了。']],
    ['“是吗？”“是。”“走吧！”他推开门。', ['“是吗？”', '“是。”', '“走吧！”', '他推开门。']],
    ['你知道吗?我不知道!走吧。', ['你知道吗?', '我不知道!', '走吧。']],
    ['一是开源；二是节流。', ['一是开源；二是节流。']],
    ['记者：进展如何？下一步呢？', ['记者：进展如何？', '下一步呢？']],
    ['增长3.5%。达到1.2万亿元。', ['增长3.5%。', '达到1.2万亿元。']],
    ['（他没来。）我们等着。', ['（他没来。）', '我们等着。']],
    ['抓好三方面工作：', ['抓好三方面工作：']],
    ['他走了｡天黑了｡', ['他走了｡', '天黑了｡']],
  ])('%s', (text, sentences) => expect(cut('zh', text)).toEqual(sentences))
})

describe('paragraphs', () => {
  it('tells headings, by-lines and list items from running text', () => {
    expect(kinds('zh', '开启新的一页\n　　工厂开工了。工人很高兴。\n　　（一）抓质量。\n责任编辑：王小明')).toEqual([
      'heading',
      'body',
      'list-item',
      'by-line',
    ])
    expect(kinds('en', 'A New Page\n\nThe mill runs.\n\nOur reporter Ann Hill')).toEqual(['heading', 'body', 'by-line'])
  })

  it('groups lines of one sentence under the indented one that starts the paragraph', () => {
    const text = [
      'A New Page',
      '  The mill runs.',
      'It is loud.',
      'It is old.',
      '  Reporter: Who owns it?',
      'Do you know?',
      'Nobody does.',
    ].join('\n\n')
    const { paragraphs, sentences } = segmentText(text, 'en')
    expect(paragraphs.map(({ range }) => text.slice(...range).slice(0, 8))).toEqual(['A New Pa', 'The mill', 'Reporter'])
    expect(sentences.map((sentence) => sentence.paragraph)).toEqual([0, 1, 1, 1, 2, 2, 2])
  })

  it('finds headings again whose line breaks were turned into spaces', () => {
    expect(cut('en', 'We did it.  A New Page for Mills    Reporter: Who owns it?  Nobody does.')).toEqual([
      'We did it.',
      'A New Page for Mills',
      'Reporter: Who owns it?',
      'Nobody does.',
    ])
  })

  it('joins lines that were broken at a fixed width', () => {
    const text = 'The mill was built by the river in the\nyear of the flood and has\nbeen running ever since that\nday. It is loud.'
    expect(cut('en', text)).toHaveLength(2)
  })

  it('hides front matter and markup and keeps the offsets', () => {
    const text =
      '---\ntitle: \'x\'\n---\n<div>\n<p class="a">　　第一句。<b>第二句</b>。</p>\n<!-- 注释。 --><style>p { color: red }</style>\n<p>第三句&nbsp;</p></div>'
    expect(cut('zh', text)).toEqual(['第一句。', '第二句</b>。', '第三句'])
    expect(cut('en', 'If a < b and b > c. Then stop.')).toHaveLength(2)
  })
})

describe('lines', () => {
  it('keeps empty lines as empty sentences, and lets the last line break end the last line', () => {
    const text = '第一。第二。\n\n 第三 \r\n'
    expect(segmentLines(text).sentences.map(({ range }) => text.slice(...range))).toEqual(['第一。第二。', '', '第三'])
    expect(segmentLines('').sentences).toEqual([])
    expect(segmentLines('\n\n').sentences).toHaveLength(2)
  })
})

describe('language', () => {
  it.each<[string, 'zh' | 'en' | null]>([
    ['COVID-19疫情防控', 'zh'],
    ['你好', 'zh'],
    ['The mill runs.', 'en'],
    ['The word 长板 is not a longboard, whatever the machine says about it.', 'en'],
    ['12345 !', null],
  ])('%s', (text, language) => expect(tellLanguage(text).language).toBe(language))
})

/** Lines of random width, as a narrow window or a mail program leaves them: broken anywhere. */
function wrapped(text: string, widths: readonly number[], joint: '' | ' '): string {
  const pieces = joint === '' ? [...text] : text.split(' ')
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    line = line === '' ? piece : line + joint + piece
    if (line.length < (widths[lines.length % widths.length] ?? 20)) continue
    lines.push(line)
    line = ''
  }
  return [...lines, line].join('\n')
}

describe('lines broken by width', () => {
  const chinese = [
    '春天到了，茶山上来了许多采茶的人。',
    '他们天不亮就上山，太阳落山才下来。',
    '老李种了三十年茶，手上的茧子比树皮还厚。',
    '他说：“今年雨水好，茶叶也好。”',
    '小王问他卖了多少钱，他只是笑。',
    '山下的厂子里，机器响了一整夜。',
  ]
  const english = [
    'Spring came, and many people went up to pick tea.',
    'They climbed the hill before dawn and came down after dark.',
    'Old Li has grown tea for thirty years, and his hands are rougher than bark.',
    'The rain was good this year, he said, and so were the leaves.',
    'Wang asked him how much he had made, but he only smiled.',
    'Down in the factory the machines ran all night long.',
  ]
  const bare = (sentences: readonly string[], joint: string) => sentences.map((sentence) => sentence.replaceAll('\n', joint))

  it.each<[string, readonly number[]]>([
    ['of one width', [22]],
    ['of random width', [13, 29, 17, 24, 11]],
  ])('Chinese %s', (_, widths) => expect(bare(cut('zh', wrapped(chinese.join(''), widths, '')), '')).toEqual(chinese))

  it.each<[string, readonly number[]]>([
    ['of one width', [44]],
    ['of random width', [25, 58, 31, 49, 22]],
  ])('English %s', (_, widths) => expect(bare(cut('en', wrapped(english.join(' '), widths, ' ')), ' ')).toEqual(english))

  it('leaves headings and lists alone, which end without a stop as well', () => {
    const lines = [
      '茶山的春天',
      '一、采茶的人',
      '老李、小王和他们的邻居',
      '二、天气',
      '雨水好，茶叶也好',
      '三、价钱',
      '比去年多了一成',
      '四、工厂',
    ]
    expect(cut('zh', lines.join('\n'))).toEqual(lines)
  })

  it('keeps a numbered heading apart from the text around it', () => {
    const text = `${wrapped(chinese.join(''), [13, 29, 17], '')}\n二、价钱\n${wrapped(chinese.join(''), [13, 29, 17], '')}`
    expect(bare(cut('zh', text), '')).toEqual([...chinese, '二、价钱', ...chinese])
  })
})
