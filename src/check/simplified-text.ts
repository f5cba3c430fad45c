import { foldChinese } from '../glossary/index.ts'

// The rules read one pair after the other, so that the last text is the one that is asked for again.
let last = { text: '', simplified: '' }

/** `text` with simplified for traditional characters, at the same positions; other characters as they are. */
export function simplifiedText(text: string): string {
  if (text !== last.text) last = { text, simplified: simplify(text) }
  return last.simplified
}

function simplify(text: string): string {
  const characters = text.split('')
  const folded = foldChinese(text)
  for (const [index, at] of folded.origin.entries()) {
    const character = folded.text.charAt(index)
    if (/\p{Script=Han}/u.test(character)) characters[at] = character
  }
  return characters.join('')
}
