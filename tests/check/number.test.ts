import { describe, expect, test } from 'vitest'
import { checkNumbers, numberRule } from '../../src/check/rule/number.ts'
import { fill } from '../../src/model/index.ts'
import { spots } from './build.ts'

/** Code, severity and places of every flag, as a test table writes them. */
function found(source: string, target: string): readonly string[] {
  const flags = checkNumbers(source, target)
  const places = spots(flags, source, target)
  return flags.map((flag, index) => `${flag.message.code.replace('number-', '')} ${flag.severity}: ${places[index] ?? ''}`)
}

describe('numbers that say the same', () => {
  test.each([
    ['营收200亿元。', 'Revenue came to 20 billion yuan.'],
    ['新增310多万户。', 'More than 3.1 million households were added.'],
    ['今年1—8月，发电1841亿度。', 'From January to August this year, 184.1 billion kilowatt-hours were generated.'],
    ['增长百分之三十。', 'Growth was 30 percent.'],
    ['占比三成。', 'The share is 30%.'],
    ['三分之二的学生住校。', 'Two-thirds of the students board.'],
    ['“十四五”期间，建成20座水库。', 'Twenty reservoirs were built during the 14th Five-Year Plan period.'],
    ['两年半以后，他回来了。', 'Two and a half years later he came back.'],
    ['工程历时20年。', 'The project took two decades.'],
    ['产量翻一番。', 'Output doubled.'],
    ['上世纪90年代建厂。', 'The plant was built in the 1990s.'],
    ['十几名工人受伤。', 'A dozen workers were hurt.'],
    ['数百人到场。', 'Hundreds of people came.'],
    ['几十万亩农田受灾。', 'Hundreds of thousands of mu of farmland were hit.'],
    ['3月5日，他来到这里。', 'He came here on March 5.'],
    ['会议于二〇二一年三月召开。', 'The meeting was held in March 2021.'],
    ['他一直十分努力，一些人却不信。', 'He always worked very hard, yet some people did not believe it.'],
    ['一是修路。二是架桥。', 'First, build roads. Second, build bridges.'],
    ['建成5G基站3万个。', '30,000 5G base stations were built.'],
    ['海拔3000米。', 'The altitude is 9,842 feet.'],
    ['投资12.6亿元。', 'About 1.26 billion yuan was invested.'],
    ['增长3.5%、4.6%和5.7%。', 'They grew 3.5, 4.6 and 5.7 percent.'],
    ['参加者达800人，其中学生500人。', 'There were 800 participants, 500 of them students.'],
    ['下午3点开会。', 'The meeting is at 3 p.m.'],
    ['', 'There are 3 of them.'],
  ])('%s %s', (source, target) => expect(found(source, target)).toEqual([]))
})

describe('numbers that differ', () => {
  test.each([
    ['营收200亿元。', 'Revenue came to 2 billion yuan.', ['too-small critical: 200亿 | 2 billion']],
    ['新增310多万户。', 'More than 31 million households were added.', ['too-large critical: 310多万 | 31 million']],
    ['孵化百万家企业。', 'Millions of firms will be hatched.', ['not-exact major: 百万 | Millions']],
    ['几十万亩农田受灾。', 'Tens of thousands of mu of farmland were hit.', ['too-small critical: 几十万 | Tens of thousands']],
    ['增长百分之三十。', 'Growth was 13 percent.', ['differs major: 百分之三十 | 13 percent']],
    ['占比37%。', 'The share is 37.', ['percent-lost major: 37% | 37']],
    ['3月5日，他来到这里。', 'He came here on May 5.', ['differs major: 3 | May']],
    ['2月1日开工，2月9日完工。', 'Work began on February 1 and ended on June 9.', ['differs major: 2 | June']],
    ['2019年建成。', 'It was completed in 2021.', ['differs-plain major: 2019 | 2021']],
    ['他走了三天。', 'He walked for nine days.', ['differs major: 三 | nine']],
    ['第三名得奖。', 'The ninth place won a prize.', ['differs major: 第三 | ninth']],
    ['价格要一万六七千元。', 'The price is 167,000 yuan.', ['differs major: 一万六七千 | 167,000']],
    ['“十四五”规划提出目标。', 'The 13th Five-Year Plan set the goal.', ['differs major: 十四五 | 13th Five-Year']],
    ['党的二十大召开。', 'The 19th Party Congress was held.', ['differs major: 二十 | 19th']],
    ['投资12.6亿元，完成80%。', 'The investment is 80% complete.', ['missing major: 12.6亿 | -']],
    ['2020年3月5日开工。', 'Work began.', ['missing major: 2020年3月5日 | -']],
    ['新华社3月5日电大桥开工。', 'Work on the bridge began.', ['missing minor: 3月5日 | -']],
    ['厂里有80人。', 'The plant has 80 people and 4,500 machines.', ['added major: - | 4,500']],
    ['厂里有80多名工人。', 'The plant has 80 workers.', ['over-lost minor: 80多 | 80']],
    ['厂里有近80名工人。', 'The plant has 80 workers.', ['under-lost minor: 80 | 80']],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual(expected))
})

describe('the right English follows the style of the sentence', () => {
  test.each([
    ['营收200亿元。', 'Revenue came to 2 billion yuan.', '20 billion'],
    ['营收200亿元。', 'Revenue came to $2bn.', '20bn'],
    ['共有8万人。', 'There are 8,000 people.', '80,000'],
    ['占比30%。', 'The share is 31 percent.', '30 percent'],
    ['占比30%。', 'The share is 31%.', '30%'],
    ['他走了三天。', 'He walked for nine days.', 'three'],
    ['第三名得奖。', 'The 9th place won a prize.', '3rd'],
    ['3月5日，他来到这里。', 'He came here on Apr 5.', 'Mar'],
    ['3至5万人参加。', 'Some 3 to 5 million people took part.', '30,000 to 50,000'],
    ['厂里有80多名工人。', 'The plant has 80 workers.', 'more than 80'],
  ])('%s %s: %s', (source, target, right) => expect(checkNumbers(source, target)[0]?.suggestions).toEqual([{ text: right }]))
})

test('the message reads as a person would say it', () => {
  const [flag] = checkNumbers('营收200亿元。', 'Revenue came to 2 billion yuan.')
  const say = (language: 'en' | 'zh'): string =>
    fill(numberRule.wording[flag?.message.code ?? '']?.[language] ?? '', flag?.message.values ?? {})
  expect(say('en')).toBe('200亿 is 20 billion; the English says 2 billion (20亿): 10 times too small.')
  expect(say('zh')).toBe('“200亿”是 20 billion，英文却写成 2 billion (20亿)，只有原文的 1/10。')
})

test('what both languages write alike is said once', () => {
  const [flag] = checkNumbers('共有26人报名。', 'There were 62 entries.')
  const say = (language: 'en' | 'zh'): string =>
    fill(numberRule.wording[flag?.message.code ?? '']?.[language] ?? '', flag?.message.values ?? {})
  expect(say('en')).toBe('The Chinese says 26; the English says 62.')
  expect(say('zh')).toBe('中文是 26，英文却写成 62。')
})
