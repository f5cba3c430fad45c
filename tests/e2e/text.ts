import iconv from 'iconv-lite'

/**
 * The texts of the journeys, written for them: a Chinese text with its machine English, which has two literal renderings
 * (short board, two words), two wrong numbers (62, 48 million), two Chinese sentences made one and one made two.
 */
export const CHINESE = `青溪镇老茶厂改造记

　　去年春天，青溪镇决定改造镇上的老茶厂。厂房建于1978年，一共有26台机器。镇长说，设备老化是茶厂最大的短板。

　　改造的预算是480万元。厂长二话没说，带着大家一起搬机器。新的生产线在9月12日开始运转。第一批茶叶当天就卖完了。

　　现在茶厂每天可以加工三吨茶叶，用电却比从前少了许多。镇上还在河边修了一条木头小路。周末有许多客人从县城来这里喝茶。

　　老人们坐在门口，给孩子们讲茶树的故事。茶厂明年打算再招15个年轻人。
`

export const ENGLISH = `The Renovation of the Old Tea Factory in Qingxi Town

Last spring, Qingxi Town decided to renovate the town's old tea factory. The factory was built in 1978 and has 62 machines in total. The mayor said that aging equipment is the tea factory's biggest short board.

The budget for the renovation is 48 million yuan. The factory director said two words and led everyone to move the machines together. The new production line started running on September 12, and the first batch of tea was sold out on the same day.

Now the tea factory can process three tons of tea every day. Yet it uses much less electricity than before. The town also built a wooden path by the river. On weekends, many guests come here from the county town to drink tea.

The old people sit at the door and tell the children stories about the tea trees. The tea factory plans to hire 15 more young people next year.
`

/** English that is a text of its own and translates nothing of the Chinese. */
export const STRANGE_ENGLISH = `The lighthouse keeper wrote to his sister every Sunday. In 1911 a storm broke the lamp, and 40 sailors waited until dawn. He never told her about the dog.

Glass was hard to find on the island! A boat brought twelve panes from Lisbon, each wrapped in straw. Two of them were the wrong size. Who had measured them?

She answered in a green ink that nobody else used. Her school had 300 pupils and one stove. Winters there lasted for half of the year, she said, and nobody complained but the goat.
`

/** A second Chinese text. */
export const OTHER_CHINESE = `　　海边的灯塔建在一块黑色的礁石上。看守人每个星期天都要给妹妹写信。

　　有一年冬天，暴风把灯吹坏了，四十个水手一直等到天亮。
`

/** A file as a browser's file chooser takes it. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A text file whose bytes are in an encoding as iconv-lite spells it; with a byte order mark where asked. */
export function textFile(name: string, text: string, encoding = 'utf-8', addBOM = false): ChosenFile {
  return { name, mimeType: 'text/plain', buffer: iconv.encode(text, encoding, { addBOM }) }
}

export const CHINESE_FILE = textFile('茶厂.txt', CHINESE)
export const ENGLISH_FILE = textFile('tea-factory.txt', ENGLISH)
export const GB18030_FILE = textFile('茶厂 GB18030.txt', CHINESE, 'gb18030')
export const UTF16_FILE = textFile('tea-factory UTF-16.txt', ENGLISH, 'utf-16le', true)
export const EMPTY_FILE: ChosenFile = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }
export const BINARY_FILE: ChosenFile = {
  name: 'machine.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256)),
}

/** A long text and its English, sentence by sentence, of which no two are alike. */
export function longTexts(sentences: number): { readonly chinese: string; readonly english: string } {
  const chinese: string[] = []
  const english: string[] = []
  for (let number = 1; number <= sentences; number += 1) {
    const end = number % 5 === 0 ? '\n' : ''
    const thing = THINGS[number % THINGS.length] ?? THINGS[0]
    const place = PLACES[Math.floor(number / THINGS.length) % PLACES.length] ?? PLACES[0]
    chinese.push(`第${number}天，${place[0]}的工人们在${thing[0]}旁边谈起了设备的短板。${end}`)
    english.push(
      `On day ${number}, the workers in ${place[1]} talked about the short board of the equipment beside the ${thing[1]}. ${end}`,
    )
  }
  return { chinese: chinese.join(''), english: english.join('') }
}

const THINGS = [
  ['水井', 'well'],
  ['旧仓库', 'old warehouse'],
  ['码头', 'pier'],
  ['果园', 'orchard'],
  ['石桥', 'stone bridge'],
  ['磨坊', 'mill'],
  ['车站', 'station'],
] as const

const PLACES = [
  ['南山', 'Nanshan'],
  ['东河', 'Donghe'],
  ['北坡', 'Beipo'],
  ['西湾', 'Xiwan'],
  ['青溪', 'Qingxi'],
] as const
