import type { Word } from '../../glossary/index.ts'

/** What the letters of frequent initialisms stand for, as far as a dictionary would tell the Chinese by it. */
const TOLD: Readonly<Partial<Record<string, string>>> = {
  us: 'united states america',
  usa: 'united states america',
  uk: 'united kingdom britain england',
  eu: 'european union europe',
  un: 'united nations',
  uae: 'emirates arab',
  dprk: 'korea north',
  rok: 'korea south',
  prc: 'china people republic',
  hk: 'hong kong',
  sar: 'special administrative region',
  cpc: 'communist party china',
  ccp: 'communist party china',
  npc: 'national people congress',
  cppcc: 'political consultative conference people',
  dpp: 'democratic progressive party',
  kmt: 'kuomintang nationalist',
  pla: 'liberation army people',
  nato: 'north atlantic treaty',
  nasa: 'aeronautics space administration national',
  wto: 'world trade organization',
  imf: 'monetary fund international',
  ilo: 'international labor organization',
  gdp: 'gross domestic product production value',
  cpi: 'consumer price index',
  ipo: 'stock public market',
  sme: 'small medium enterprise',
  smes: 'small medium enterprise',
  rd: 'research development',
  ai: 'artificial intelligence',
  it: 'information technology',
  tv: 'television',
  ceo: 'chief executive officer manager',
  phd: 'doctor',
  ngo: 'civil non government organization',
}

/** The words behind the initialisms of an English text, by the place of the word; `U.S.`, which is read as two words, at the first. */
export function initialisms(words: readonly Word[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>()
  for (const [at, word] of words.entries()) {
    const text = lettersFrom(words, at)
    const told = /^\p{Lu}{2,5}s?$/u.test(text) ? TOLD[text.toLowerCase()] : undefined
    if (told !== undefined && word !== undefined) found.set(at, told.split(' '))
  }
  return found
}

function lettersFrom(words: readonly Word[], at: number): string {
  const word = words[at]
  const next = words[at + 1]
  if (!word) return ''
  const dotted = word.raw.length === 1 && next?.raw.length === 1 && next.range[0] === word.range[1] + 1
  return dotted ? word.raw + next.raw : word.raw
}
