import { describe, expect, it } from 'vitest'
import { cutAtCaret, cutOf, defaultCut, moveCut } from '../../renderer/screen/review/align/cut.ts'
import { row } from './build.ts'

const machine = 'One here. Two here. Three.'
const threeToTwo = row(0, { source: '一。二。', sourceStarts: [0, 2], machine, machineStarts: [0, 10, 20] })

describe('where a row is cut', () => {
  it('is after the first sentence on each side that has more than one', () => {
    expect(defaultCut(threeToTwo)).toEqual({ source: 1, target: 1 })
    expect(defaultCut(row(0, { machine, machineStarts: [0, 10, 20] }))).toEqual({ source: 1, target: 1 })
    expect(defaultCut(row(0, { sourceStarts: [], machine, machineStarts: [0, 10, 20] }))).toEqual({ source: 0, target: 1 })
    expect(defaultCut(row(0))).toBeNull()
  })

  it('is the border nearest to the caret, with the Chinese about as far along', () => {
    expect(cutAtCaret(threeToTwo, 3, machine)).toEqual({ target: 1, source: 1 })
    expect(cutAtCaret(threeToTwo, 19, machine)).toEqual({ target: 2, source: 1 })
  })

  it('is found in the machine English when the row was corrected', () => {
    const text = 'A much longer first sentence here. Two here. Three.'
    expect(cutAtCaret({ ...threeToTwo, target: text }, text.indexOf('Three'), text)).toMatchObject({ target: 2 })
  })

  it('never leaves a part empty', () => {
    const last = { source: 2, target: 2 }
    expect(moveCut(threeToTwo, last, 'target', 1)).toEqual(last)
    expect(moveCut(threeToTwo, { source: 0, target: 1 }, 'target', -1)).toEqual({ source: 0, target: 1 })
    expect(moveCut(threeToTwo, { source: 1, target: 1 }, 'source', 1)).toEqual({ source: 2, target: 1 })
  })

  it('is the usual one where the chosen one does not fit the row', () => {
    expect(cutOf(threeToTwo, { source: 9, target: 9 })).toEqual({ source: 1, target: 1 })
  })
})
