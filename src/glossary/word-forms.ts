/** Irregular forms of frequent verbs and nouns, as `base: forms`. */
const IRREGULAR = `
be: am is are was were been being; have: had has having; do: did does done; go: went gone goes; make: made; take: took taken; give: gave given;
get: got gotten; build: built; break: broke broken; bring: brought; catch: caught; choose: chose chosen; come: came; cut: cutting; drive: drove driven;
draw: drew drawn; eat: ate eaten; fall: fell fallen; feel: felt; fight: fought; find: found; fly: flew flown; forget: forgot forgotten; grow: grew grown;
hold: held; keep: kept; know: knew known; lay: laid; lead: led; leave: left; let: letting; lose: lost; mean: meant; meet: met; pay: paid; put: putting;
rebuild: rebuilt; ride: rode ridden; rise: rose risen; run: ran running; say: said; see: saw seen; seek: sought; sell: sold; send: sent; set: setting;
shake: shook shaken; shoot: shot; show: showed shown; sing: sang sung; sink: sank sunk; sit: sat; speak: spoke spoken; spend: spent; stand: stood;
steal: stole stolen; stick: stuck; strike: struck; sweep: swept; swim: swam swum; teach: taught; tell: told; think: thought; throw: threw thrown;
understand: understood; undertake: undertook undertaken; wear: wore worn; win: won; write: wrote written; hit: hitting; beat: beaten; begin: began begun;
become: became; bear: bore borne; bind: bound; buy: bought; deal: dealt; dig: dug; hang: hung; lift: lifted; weave: wove woven; tie: tied tying;
lie: lay lying; die: died dying; overcome: overcame; uphold: upheld; withdraw: withdrew withdrawn; undergo: underwent undergone; spread: spreading;
child: children; man: men; woman: women; foot: feet; tooth: teeth; goose: geese; mouse: mice; ox: oxen; criterion: criteria; phenomenon: phenomena;
analysis: analyses; basis: bases; crisis: crises; leaf: leaves; life: lives; knife: knives; half: halves; shelf: shelves; wolf: wolves; thief: thieves
`

/** Words that only look inflected. */
const UNINFLECTED = new Set(
  (
    'news always series species thing something nothing everything anything during spring string bring king ring evening morning ceiling sibling need feed seed ' +
    'speed indeed exceed proceed succeed breed bleed freed greed weed hundred sacred this thus plus bus gas yes us various as its his red bed shed wed ' +
    'physics economics politics logistics mathematics ethics headquarters means lens chaos'
  ).split(' '),
)

const BASES_BY_FORM = irregularForms()
const PAST_FORMS = pastForms()

const LIMIT = 50_000
const memory = new Map<string, readonly string[]>()

/**
 * The base forms that an English word in lower case may be an inflection of, itself first: `forging` gives `forging`,
 * `forg`, `forge`. Two words are the same word when their lists meet. Spellings in -ise and -our count as -ize and -or.
 */
export function baseForms(word: string): readonly string[] {
  const known = memory.get(word)
  if (known) return known
  if (memory.size >= LIMIT) memory.clear()
  const forms = new Set([word])
  for (const base of BASES_BY_FORM.get(word) ?? []) forms.add(base)
  if (word.length > 3 && !UNINFLECTED.has(word)) for (const base of regularBases(word)) forms.add(base)
  for (const form of [...forms]) forms.add(american(form))
  const bases = [...forms]
  memory.set(word, bases)
  return bases
}

/** Whether two words in lower case are forms of one word. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const forms = baseForms(b)
  return baseForms(a).some((form) => forms.includes(form))
}

/** How `form` is inflected from `base`; both in lower case. */
export type Inflection = 'none' | 'plural' | 'ing' | 'past'

export function inflectionOf(form: string, base: string): Inflection {
  if (form === base || !sameWord(form, base)) return 'none'
  if (form.endsWith('ing') && !base.endsWith('ing')) return 'ing'
  if (form.endsWith('s') && !base.endsWith('s')) return 'plural'
  if (base.endsWith('ing') || base.endsWith('s')) return 'none'
  return form.endsWith('ed') || BASES_BY_FORM.get(form)?.includes(base) ? 'past' : 'none'
}

/** `word` in another inflection: `shore` gives `shoring`, `city` gives `cities`. The case of its letters is kept. */
export function inflect(word: string, inflection: Inflection): string {
  switch (inflection) {
    case 'none':
      return word
    case 'plural':
      if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`
      return /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`
    case 'ing':
      if (/ie$/u.test(word)) return `${word.slice(0, -2)}ying`
      if (/[^aeo]e$/u.test(word)) return `${word.slice(0, -1)}ing`
      return `${doubled(word)}ing`
    case 'past':
      return pastOf(word)
  }
}

function pastOf(word: string): string {
  const irregular = PAST_FORMS.get(word.toLowerCase())
  if (irregular) return irregular
  if (word.endsWith('e')) return `${word}d`
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ied`
  return `${doubled(word)}ed`
}

/** Doubles the last letter of short words that end in one vowel and one consonant: cut, plan. */
function doubled(word: string): string {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(word) ? word + word.slice(-1) : word
}

function regularBases(word: string): readonly string[] {
  const bases: string[] = []
  if (word.endsWith('ies') && word.length > 4) bases.push(`${word.slice(0, -3)}y`)
  if (/(?:s|x|z|ch|sh|o)es$/u.test(word)) bases.push(word.slice(0, -2))
  if (/[^suy]s$/u.test(word) || /[aeo]ys$/u.test(word)) bases.push(word.slice(0, -1))
  if (word.endsWith('ied')) bases.push(`${word.slice(0, -3)}y`)
  else if (/[^e]ed$/u.test(word)) bases.push(word.slice(0, -1), ...stems(word.slice(0, -2)))
  if (word.endsWith('ing')) bases.push(`${word.slice(0, -3)}e`, ...stems(word.slice(0, -3)))
  return bases.filter((base) => base.length >= 3 && /[aeiouy]/u.test(base))
}

/** A stem as it is, and without a doubled last letter. */
function stems(stem: string): readonly string[] {
  return /([bdgklmnprt])\1$/u.test(stem) ? [stem, stem.slice(0, -1)] : [stem]
}

function american(word: string): string {
  if (word.length > 5 && /is(?:e|ation)$/u.test(word)) return word.replace(/is(e|ation)$/u, 'iz$1')
  return word.length > 5 && word.endsWith('our') ? `${word.slice(0, -3)}or` : word
}

function irregularForms(): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>()
  for (const entry of IRREGULAR.split(';')) {
    const [base = '', forms = ''] = entry.split(':')
    for (const form of forms.trim().split(/\s+/u)) bases.set(form, [...(bases.get(form) ?? []), base.trim()])
  }
  return bases
}

function pastForms(): ReadonlyMap<string, string> {
  const past = new Map<string, string>()
  for (const entry of IRREGULAR.split('child:')[0]?.split(';') ?? []) {
    const [base = '', forms = ''] = entry.split(':')
    const first = forms.trim().split(/\s+/u)[0] ?? ''
    if (!first.endsWith('ing')) past.set(base.trim(), first)
    else if (/^(?:cut|put|set|hit|let|spread)$/u.test(base.trim())) past.set(base.trim(), base.trim())
  }
  return past
}
