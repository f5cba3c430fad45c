import { importedSentence, type Flag, type Segment, type SegmentedDocument } from '../model/index.ts'
import { keyParts, ruleKey, termKeyOf } from './flag-key.ts'
import { markedId, PERSON_RULE } from './marked-flag.ts'
import { sentenceName, sentencePrint } from './sentence-name.ts'
import type { DocumentPair } from './state.ts'

/** Keys of verdicts, sorted so that most flags are held against them without their words. */
export class KeyReach {
  readonly #rules = new Set<string>()
  /** Rule -> subjects. */
  readonly #terms = new Map<string, Set<string>>()
  /** Pair, rule and concept -> places. */
  readonly #flags = new Map<string, Set<string>>()
  #marked = false

  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      const [kind, ...parts] = keyParts(key)
      const [first = '', rule = '', concept = '', place = ''] = parts
      if (kind === 'rule') this.#rules.add(first)
      else if (kind === 'term') put(this.#terms, first, rule)
      else if (markedId(key) !== null) this.#marked = true
      else put(this.#flags, flagsAt(first, rule, concept), place)
    }
  }

  /**
   * The closest of the keys that speaks of a flag: null when none does, undefined when only the flag's words can tell. `pair` and `segment`
   * are those of its row.
   */
  keyOf(pair: DocumentPair, segment: Segment, { rule, concept }: Pick<Flag, 'rule' | 'concept'>): string | null | undefined {
    // Only the error itself knows its key.
    if (rule === PERSON_RULE && this.#marked) return undefined
    const places = this.#flags.get(flagsAt(String(pair.id), rule, concept ?? ''))
    if (places && placesOf(pair, segment).some((place) => places.has(place))) return undefined
    const subjects = this.#terms.get(rule)
    if (subjects && concept === undefined) return undefined
    if (subjects && concept !== undefined && subjects.has(concept)) return termKeyOf(rule, concept)
    return this.#rules.has(rule) ? ruleKey({ rule }) : null
  }
}

function flagsAt(pair: string, rule: string, concept: string): string {
  return `${pair} ${rule} ${concept}`
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}

/** Every place that the key of a flag of this row may name (see `flagKey`). */
function placesOf(pair: DocumentPair, { source, target }: Segment): readonly string[] {
  return [
    ...importedOf(pair.source, source).map((number) => `s${sentenceName(pair.source, number)}`),
    ...(target.length === 0 ? ['t'] : importedOf(pair.target, target).map((number) => `t${sentencePrint(pair.target, number)}`)),
  ]
}

/** The imported sentences that positions of these sentences lie in, ends included. */
function importedOf(side: SegmentedDocument, indices: readonly number[]): readonly number[] {
  const found = new Set<number>()
  for (const index of indices) {
    const range = side.sentences[index]?.range
    if (!range) continue
    const last = importedSentence(side, range[1])
    for (let number = importedSentence(side, range[0]); number <= last; number++) found.add(number)
  }
  return [...found]
}
