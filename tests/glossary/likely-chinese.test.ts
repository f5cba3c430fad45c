import { describe, expect, it } from 'vitest'
import { likelyChinese, type TranslatedRow } from '../../src/glossary/index.ts'

function rows(...pairs: readonly (readonly [string, string])[]): readonly TranslatedRow[] {
  return pairs.map(([source, target]) => ({ source, target }))
}

const VILLAGE = rows(
  ['村里修了供应链。', 'The village built a supply chain.'],
  ['供应链救了村子。', 'The supply chain saved the village.'],
  ['记者拍了供应链的照片。', 'Reporters photographed supply chains.'],
  ['明年修桥。', 'Next year a bridge is built.'],
  ['今年夏天没有下雨。', 'It did not rain this summer.'],
  ['孩子们在桥上玩。', 'Children play on the bridge.'],
)

describe('the Chinese that stands for an English word', () => {
  it('is what the rows with this English have in common, in full', () => {
    expect(likelyChinese('村里修了供应链。', 'supply chain', VILLAGE)).toBe('供应链')
  })

  it('neither begins nor ends with a character of grammar', () => {
    const photos = rows(['的照片。', 'A photo.'], ['的照片。', 'A photo.'], ['没有。', 'None.'], ['雨。', 'Rain.'], ['树。', 'Tree.'])
    expect(likelyChinese('的照片。', 'photo', photos)).toBe('照片')
  })

  it('is not told where one row alone has the English, or none', () => {
    expect(likelyChinese('今年夏天没有下雨。', 'summer', VILLAGE)).toBeNull()
    expect(likelyChinese('今年夏天没有下雨。', 'winter', VILLAGE)).toBeNull()
  })

  it('is not told where the rows have nothing in common', () => {
    expect(likelyChinese('明年修桥。', 'the', VILLAGE)).toBeNull()
  })
})
