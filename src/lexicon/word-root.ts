/** Endings as `stem` leaves them (without a last e) that make one part of speech from another, and what stands before them in the word that they are made from. */
const ENDINGS: readonly (readonly [ending: string, rest: string])[] = [
  ['ification', ''],
  ['istration', 'ist'],
  ['istrativ', 'ist'],
  ['istrator', 'ist'],
  ['istrar', 'ist'],
  ['istry', 'ist'],
  ['isational', ''],
  ['izational', ''],
  ['isation', ''],
  ['ization', ''],
  ['fulness', ''],
  ['iveness', ''],
  ['scription', 'scrib'],
  ['sumption', 'sum'],
  ['duction', 'duc'],
  ['ception', 'ceiv'],
  ['cision', 'cid'],
  ['pansion', 'pand'],
  ['tension', 'tend'],
  ['pension', 'pension'],
  ['mission', 'mit'],
  ['ational', ''],
  ['ability', ''],
  ['ibility', ''],
  ['ically', ''],
  ['ations', ''],
  ['ation', ''],
  ['ativ', ''],
  ['ator', ''],
  ['atic', ''],
  ['ition', ''],
  ['ship', ''],
  ['less', ''],
  ['ness', ''],
  ['ment', ''],
  ['abl', ''],
  ['ibl', ''],
  ['anc', ''],
  ['enc', ''],
  ['ancy', ''],
  ['ency', ''],
  ['ical', ''],
  ['ious', ''],
  ['eous', ''],
  ['ansiv', 'and'],
  ['ensiv', 'end'],
  ['cisiv', 'cid'],
  ['tion', 't'],
  ['tiv', 't'],
  ['siv', 's'],
  ['nes', 'n'],
  ['mes', 'm'],
  ['les', 'l'],
  ['ish', ''],
  ['ian', ''],
  ['an', ''],
  ['sion', 's'],
  ['iv', ''],
  ['ful', ''],
  ['ous', ''],
  ['ism', ''],
  ['ist', ''],
  ['ity', ''],
  ['ary', ''],
  ['ory', ''],
  ['ant', ''],
  ['ent', ''],
  ['ial', ''],
  ['ual', ''],
  ['ify', ''],
  ['ern', ''],
  ['at', ''],
  ['iz', ''],
  ['is', ''],
  ['if', ''],
  ['er', ''],
  ['or', ''],
  ['al', ''],
  ['ic', ''],
  ['ly', ''],
  ['y', ''],
]
/** What is left of a word has to be long enough to be told from others. */
const SHORTEST = 4
const ROUNDS = 2

const BY_LAST = new Map<string, (readonly [string, string])[]>()
for (const entry of ENDINGS) {
  const last = entry[0].charAt(entry[0].length - 1)
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), entry])
}

/**
 * What the words of one family share, from a `stem`: "econom" of economy, economic, economist; "translat" of translation and translator. Ruder than a
 * stem: it says that two words may be of one family.
 */
export function wordRoot(stem: string): string {
  let root = stem
  for (let round = 0; round < ROUNDS; round++) {
    const found = BY_LAST.get(root.charAt(root.length - 1))?.find(
      ([ending, rest]) =>
        root.endsWith(ending) &&
        root.length - ending.length + rest.length >= (ending.length > 2 || ending === 'at' ? SHORTEST : SHORTEST + 1),
    )
    if (!found) break
    root = root.slice(0, root.length - found[0].length) + found[1]
  }
  // reject and rejection, produce and product, China and Chinese.
  return root.length > SHORTEST ? root.replace(/(?<=c)t$|[aei]$/, '') : root
}
