import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { forceUnwrap } from '../../src/model/index.ts'

/** WCAG 2.2, success criteria 1.4.3 and, for high contrast, 1.4.6: text on its ground, in all themes. */
const css = readFileSync(new URL('../../renderer/style/token.css', import.meta.url), 'utf8')

function colours(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? ''
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', value = '']) => [name, value]))
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const TEXTS: readonly [text: string, grounds: readonly string[]][] = [
  ['ink', ['bg', 'panel', 'panel2', 'accent-soft', 'crit-bg', 'major-bg', 'minor-bg', 'ok-bg', 'info-bg', 'find-bg']],
  ['ink2', ['bg', 'panel', 'panel2', 'line2']],
  ['ink3', ['panel', 'panel2']],
  ['accent', ['panel', 'accent-soft']],
  ['on-accent', ['accent']],
  ['crit', ['panel', 'crit-bg']],
  ['major', ['panel', 'panel2', 'major-bg']],
  ['minor', ['panel', 'minor-bg']],
  ['ok', ['panel', 'panel2', 'ok-bg']],
  ['info', ['panel', 'info-bg']],
]

describe.each([
  ['light', ':root', 4.5],
  ['dark', "[data-theme='dark']", 4.5],
  ['high contrast', "[data-theme='contrast']", 7],
] as const)('contrast, %s', (_name, selector, least) => {
  const theme = colours(selector)
  const colour = (name: string) => forceUnwrap(`the theme has ${name}`, theme.get(name))
  it.each(TEXTS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))('%s on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(least)
  })
  it.each(['crit', 'major', 'minor-line', 'accent', 'ok'])('%s as a line or shape', (name) => {
    expect(contrast(colour(name), colour('panel'))).toBeGreaterThanOrEqual(3)
  })
})
