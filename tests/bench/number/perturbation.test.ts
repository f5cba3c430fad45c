import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { perturb, PERTURBATIONS } from './perturbation.ts'

/** What each perturbation makes of a text, by its name; those that find no place are left out. */
function changed(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PERTURBATIONS.flatMap((perturbation) => {
      const wrong = perturb(text, perturbation, seededRandom(3))
      return wrong === null ? [] : [[perturbation.name, wrong]]
    }),
  )
}

describe('one wrong number at a time', () => {
  it('changes what it is named after and nothing else', () => {
    const all = changed('On May 5, 2021, three plants made 12.5 million cars, up 8%.')
    expect(Object.keys(all)).toHaveLength(PERTURBATIONS.length)
    expect(all['month swapped']).not.toContain('May')
    expect(all['year shifted']).not.toContain('2021')
    expect(all['number word swapped']).not.toContain('three')
    expect(all['scale word swapped']).not.toContain('million')
    expect(all['ten times too large']).toContain('125 million')
    expect(all['percent sign dropped']).toContain('up 8.')
  })

  it('leaves names and codes alone', () => {
    expect(changed('COVID-19, F-16, version 2.0.1, It may rain.')).toEqual({})
  })

  it('writes thousands as they were written', () => {
    expect(changed('1,234 cars')['ten times too large']).toBe('12,340 cars')
  })

  it('gives the same for the same seed, and never the text itself', () => {
    const text = '3 and 14 and 159'
    for (const perturbation of PERTURBATIONS)
      for (let seed = 0; seed < 50; seed++) {
        const wrong = perturb(text, perturbation, seededRandom(seed))
        expect(wrong).toBe(perturb(text, perturbation, seededRandom(seed)))
        expect(wrong).not.toBe(text)
      }
  })
})
