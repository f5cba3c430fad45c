import { describe, expect, it } from 'vitest'
import { duration, figure, perMille, plainFigure } from '../../../src/score/report/figure.ts'

describe('figures', () => {
  it.each<[number, number, string]>([
    [0, 0, '0'],
    [1234567.891, 2, '1,234,567.89'],
    [999, 0, '999'],
    [-39.885, 1, '−39.9'],
    [-0.001, 2, '0.00'],
    [0.1 + 0.2, 1, '0.3'],
  ])('%d with %i decimals: %s', (value, decimals, expected) => expect(figure(value, decimals)).toBe(expected))

  it.each<[number, string]>([
    [3, '3'],
    [0.25, '0.25'],
    [16.75, '16.75'],
    [1000, '1,000'],
    [1.0004, '1.0004'],
  ])('%d as it is: %s', (value, expected) => expect(plainFigure(value)).toBe(expected))

  it.each<[number, string]>([
    [0, '0:00'],
    [42_400, '0:42'],
    [59_600, '1:00'],
    [3_905_000, '1:05:05'],
  ])('%d ms: %s', (milliseconds, expected) => expect(duration(milliseconds)).toBe(expected))

  it('per mille', () => expect(perMille(0.0041875)).toBe('4.19 ‰'))
})
