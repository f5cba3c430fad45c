/** How a sentence opens: with a letter, a quotation mark, or a bracket or dash. */
export const OPENINGS = 3
/** How it ends (six ways), with a closing quotation mark or without. */
export const ENDINGS = 12

export function openingMark(text: string): number {
  return /^["'“‘「『]/.test(text) ? 1 : /^[《(（【[—-]/.test(text) ? 2 : 0
}

export function endingMark(text: string): number {
  const tail = text.slice(-12).normalize('NFKC')
  const quoted = /["”’」』']\s*$/.test(tail) ? 1 : 0
  return 2 * stopKind(tail.replace(/["'”’」』)\]》】\s]+$/, '')) + quoted
}

function stopKind(core: string): number {
  if (/[.。｡]$/.test(core)) return /\.\.$/.test(core) ? 3 : 0
  if (/\?$/.test(core)) return 1
  if (/!$/.test(core)) return 2
  if (/[…—–]$/.test(core)) return 3
  return /[:,;、，；：]$/.test(core) ? 4 : 5
}
