/** The words of a dictionary in the format of Hunspell, all their forms written out. */
export interface DictionaryWords {
  readonly words: ReadonlySet<string>
  /** Right, and never offered: words that offend. */
  readonly silent: ReadonlySet<string>
}

interface Affix {
  readonly flag: string
  readonly kind: 'PFX' | 'SFX'
  /** Whether it goes together with an affix at the other end. */
  readonly crosses: boolean
  readonly strip: string
  readonly add: string
  /** What the word ends (or begins) with for the affix to be put on. */
  readonly condition: RegExp
}

/** Flags of single words, by the names of their lines in the affix file. */
interface WordFlags {
  readonly silent: string | null
  readonly partOnly: string | null
}

/**
 * Reads the affix file and the word list of a dictionary (format: the manual page hunspell(5)) as far as English dictionaries use it: prefixes and suffixes
 * named by single letters, words that are parts of compounds only, and words that are not to be offered. Possessives are left out: the speller reads them
 * by itself. Words with a digit or a space are no words of a running text, and left out too.
 */
export function readHunspell(aff: string, dic: string): DictionaryWords {
  const affixes = readAffixes(aff)
  const flags = readFlags(aff)
  const words = new Set<string>()
  const silent = new Set<string>()
  for (const line of dic.split('\n').slice(1)) {
    const [stem = '', letters = ''] = line.trim().split('/')
    if (stem === '' || /[\d\s]/u.test(stem) || (flags.partOnly !== null && letters.includes(flags.partOnly))) continue
    const forms = formsOf(stem, letters, affixes)
    for (const form of forms) words.add(form)
    if (flags.silent !== null && letters.includes(flags.silent)) for (const form of forms) silent.add(form)
  }
  return { words, silent }
}

function formsOf(stem: string, letters: string, affixes: ReadonlyMap<string, readonly Affix[]>): readonly string[] {
  const forms = [stem]
  const own = [...letters].flatMap((letter) => affixes.get(letter) ?? [])
  const prefixes = own.filter(({ kind }) => kind === 'PFX')
  for (const prefix of prefixes) forms.push(...affixed(stem, prefix))
  for (const suffix of own.filter(({ kind }) => kind === 'SFX')) {
    for (const form of affixed(stem, suffix)) {
      forms.push(form)
      if (suffix.crosses) for (const prefix of prefixes) if (prefix.crosses) forms.push(...affixed(form, prefix))
    }
  }
  return forms
}

function affixed(word: string, { kind, strip, add, condition }: Affix): readonly string[] {
  if (!condition.test(word)) return []
  return [kind === 'PFX' ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add]
}

function readAffixes(aff: string): ReadonlyMap<string, readonly Affix[]> {
  const crossing = new Map<string, boolean>()
  const affixes = new Map<string, Affix[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', third = '', fourth = '', condition] = line.trim().split(/\s+/u)
    if (kind !== 'PFX' && kind !== 'SFX') continue
    if (condition === undefined) {
      crossing.set(kind + flag, third === 'Y')
      continue
    }
    if (fourth.startsWith("'")) continue
    affixes.set(flag, [
      ...(affixes.get(flag) ?? []),
      {
        flag,
        kind,
        crosses: crossing.get(kind + flag) ?? false,
        strip: third === '0' ? '' : third,
        add: fourth === '0' ? '' : fourth,
        condition: new RegExp(kind === 'PFX' ? `^${condition}` : `${condition}$`, 'u'),
      },
    ])
  }
  return affixes
}

function readFlags(aff: string): WordFlags {
  const flag = (name: string) => new RegExp(`^${name}\\s+(\\S)`, 'mu').exec(aff)?.[1] ?? null
  return { silent: flag('NOSUGGEST'), partOnly: flag('ONLYINCOMPOUND') }
}
