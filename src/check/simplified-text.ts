import { foldChinese } from '../glossary/index.ts'

const TRADITIONAL =
  /[沒無別來對這們個國說會將為與後還過從開經產業學問題時間發現關係實際應該讓給請見長門車電話東西樣種錢買賣體點邊裡麼嗎們媽誰誤認識確書寫讀]/u

/**
 * `text` with simplified for traditional characters, at the same positions; other characters as they are. Text without a
 * frequent traditional character is taken for simplified.
 */
export function simplifiedText(text: string): string {
  if (!TRADITIONAL.test(text)) return text
  const characters = text.split('')
  const folded = foldChinese(text)
  for (const [index, at] of folded.origin.entries()) {
    const character = folded.text.charAt(index)
    if (/\p{Script=Han}/u.test(character)) characters[at] = character
  }
  return characters.join('')
}
