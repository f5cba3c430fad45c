import type { ModelFinding, Range } from '../../model/index.ts'

export interface FindingPlace {
  /** Null where the finding points at nothing on that side. */
  readonly source: Range | null
  readonly target: Range | null
}

/**
 * Where the words of a finding stand in the texts of its pair. Null where a side does not have them: a model that did not copy them from the pair
 * made them up, or the English was corrected since.
 */
export function findingPlace(
  { chinese, english }: ModelFinding,
  texts: { readonly source: string; readonly target: string },
): FindingPlace | null {
  const [source, target] = [placeOf(chinese, texts.source), placeOf(english, texts.target)]
  return source === 'nowhere' || target === 'nowhere' ? null : { source, target }
}

function placeOf(words: string, text: string): Range | null | 'nowhere' {
  const wanted = words.trim()
  if (wanted === '') return null
  const at = [text.indexOf(wanted), text.toLowerCase().indexOf(wanted.toLowerCase())].find((place) => place >= 0)
  return at === undefined ? 'nowhere' : [at, at + wanted.length]
}
