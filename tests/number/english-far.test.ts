import { describe, expect, it } from 'vitest'
import { read } from './build.ts'

const FILLER = 'Nothing in these words says how much there is of anything at all, however long they go on. '

describe('numbers far apart in one text', () => {
  it.each([
    ['it grew in a single year by three times', 'three times = 3 multiple'],
    ['Covid-19 came, then the tenth of May', 'tenth = 10 day', 'May = 5 month'],
    ['the rest went in March', 'March = 3 month'],
    ['1 234 567 people', '1 234 567 = 1234567'],
    ['a hundred and fifty thousand', 'a hundred and fifty thousand = 150000'],
  ])('%s', (sentence, ...mentions) => {
    expect(read(FILLER + sentence, 'en').filter((one) => !one.startsWith('single'))).toEqual(mentions)
    expect(read(`${sentence}. ${FILLER}${sentence}`, 'en').filter((one) => !one.startsWith('single'))).toEqual([...mentions, ...mentions])
  })

  it('says the same of a text without blanks', () => {
    const numbers = Array.from({ length: 50 }, (_, at) => at + 20)
    const text = numbers.map((number) => `${',z'.repeat(60)},${number}`).join('')
    expect(read(text, 'en')).toEqual(numbers.map((number) => `${number} = ${number}`))
  })
})
