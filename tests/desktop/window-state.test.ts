import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FIRST_WINDOW_STATE, reachableBounds, readWindowState, writeWindowState } from '../../main/desktop/window-state.ts'

describe('the remembered window', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duizhao-window-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('comes back as it was, and leaves no draft', () => {
    const state = { bounds: { x: -1200, y: 40, width: 1100, height: 700 }, maximised: true }
    const file = join(folder, 'made', 'window.json')
    writeWindowState(file, state)
    expect(readWindowState(file)).toEqual(state)
    expect(readdirSync(join(folder, 'made'))).toEqual(['window.json'])
  })

  test('is a first start when there is no file', () => {
    expect(readWindowState(join(folder, 'absent.json'))).toEqual(FIRST_WINDOW_STATE)
  })

  test.each([
    '',
    '{',
    'null',
    '{"bounds":{"x":1},"maximised":false}',
    '{"bounds":{"x":1,"y":1,"width":0,"height":5},"maximised":false}',
    '{"bounds":{"x":1e9,"y":1,"width":10,"height":5},"maximised":false}',
  ])('is a first start when the file is damaged: %s', (text) => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined)
    const file = join(folder, 'window.json')
    writeFileSync(file, text)
    expect(readWindowState(file)).toEqual(FIRST_WINDOW_STATE)
    expect(complaint).toHaveBeenCalledOnce()
    complaint.mockRestore()
  })
})

describe('where the window opens', () => {
  const laptop = { x: 0, y: 25, width: 1440, height: 875 }
  const second = { x: 1440, y: 0, width: 1920, height: 1080 }
  const onSecond = { x: 1500, y: 100, width: 1000, height: 700 }

  test('on the screen where it was', () => {
    expect(reachableBounds(onSecond, [laptop, second])).toEqual(onSecond)
  })

  test('anew when that screen is gone', () => {
    expect(reachableBounds(onSecond, [laptop])).toBeNull()
  })

  test.each([
    ['its title bar is above the screen', { x: 100, y: -10, width: 900, height: 600 }],
    ['its title bar is below the screen', { x: 100, y: 890, width: 900, height: 600 }],
    ['only its edge is on the screen', { x: 1400, y: 100, width: 900, height: 600 }],
  ])('anew when %s', (_why, bounds) => {
    expect(reachableBounds(bounds, [laptop])).toBeNull()
  })

  test('anew at the first start', () => {
    expect(reachableBounds(null, [laptop])).toBeNull()
  })
})
