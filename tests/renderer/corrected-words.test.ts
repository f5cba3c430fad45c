import { describe, expect, it } from 'vitest'
import { correctedWords } from '../../renderer/screen/review/command/corrected-words.ts'

describe('the words that a correction changed', () => {
  it.each([
    ['one place', 'This is its biggest short board.', 'This is its biggest weak link.', [['short board', 'weak link']]],
    [
      'without articles',
      'He ate the long plate here today, again and again.',
      'He ate a strength here today, again and again.',
      [['long plate', 'strength']],
    ],
    [
      'several places',
      'The old water ditch saved the small village in the year of rain.',
      'The old irrigation canal saved the small town in the year of rain.',
      [
        ['water ditch', 'irrigation canal'],
        ['village', 'town'],
      ],
    ],
    ['not what was only taken out', 'A very old town is there today.', 'A old town is there today.', []],
    ['not marks', 'One, two and three are there.', 'One; two and three are there.', []],
    ['nothing where nothing changed', 'One.', 'One.', []],
  ])('%s', (_, machine, corrected, expected) => {
    expect(correctedWords(machine, corrected).map((words) => [words.machine, words.corrected])).toEqual(expected)
  })
})
