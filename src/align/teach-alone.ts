import { search, type AlignSteps } from './align-order.ts'
import type { Frame } from './frame.ts'
import { learn, learnForms } from './lesson/learn.ts'
import type { Model } from './model.ts'
import type { Preparation } from './prepare.ts'
import { gather, learnedBeads, likelyBeads, stretchesOf } from './search-parts.ts'
import { firstStretches } from './search/coarse.ts'
import { secondStretches, type Gained } from './search/second.ts'
import { withoutLexicon, type Weights } from './weights.ts'

/** A model that the text taught, and the path that it is to be used near. */
export interface Taught {
  readonly model: Model
  readonly paths: readonly (readonly Gained[])[]
}

/** How often words are learned, each time from what was learned before. A third time changes next to nothing. */
const ROUNDS = 2
/** A text with more source sentences has so many beads that once is enough. */
const LONG = 3000

/**
 * What a text teaches where no lexicon knows its words. The path of the first search has every third bead wrong, and words learned from it would say
 * that it is right. So a search by forms alone (lengths, marks, quotations, numbers, clauses) first says how sure every bead is, and words are learned from
 * all that are likely, each by its share: expectation maximisation (Dempster and others 1977) over the beads as well as over the words.
 */
export function* teachAlone(
  preparation: Preparation,
  frame: Frame,
  first: Taught['paths'],
  options: { readonly weights: Weights; readonly embedded: boolean; readonly onShare: (share: number) => void },
): AlignSteps<Taught> {
  const { weights, embedded, onShare } = options
  let model: Model = { ...learnForms(preparation, learnedBeads(frame, first)), weights: withoutLexicon(weights, 'forms', embedded) }
  let paths = first
  const rounds = model.source.count > LONG ? 1 : ROUNDS
  for (let round = 0; round < rounds; round++) {
    const taught = model
    const stretches = stretchesOf(frame, (span, at) => secondStretches(taught, paths[at] ?? [], span))
    const found = yield* search({
      model: taught,
      reach: frame.reach,
      stretches: stretches.flat(),
      weights: taught.weights.second,
      likely: true,
      onShare: (share) => onShare((round + share) / rounds),
    })
    paths = gather(stretches, found).map((beads) => beads.map((bead) => ({ ...bead, gain: bead.posterior })))
    const learned = learn(preparation, learnedBeads(frame, paths), likelyBeads(frame, found))
    model = { ...learned, weights: withoutLexicon(weights, 'words', embedded) }
    if (round === 0) paths = yield* lookedAgain(model, frame, paths)
  }
  return { model, paths }
}

/**
 * The path of another first search, now with the words that were learned: where a text was too long to look everywhere, the first had no words to find anchors by,
 * and may be lost for hundreds of sentences. Words are learned all the same, from what it has right. The path as it is where the first saw everything.
 */
function* lookedAgain(model: Model, frame: Frame, paths: Taught['paths']): AlignSteps<Taught['paths']> {
  const looked = stretchesOf(frame, (span) => firstStretches(model, span))
  const stretches = looked.flat()
  if (stretches.every(({ beam }) => beam === Infinity)) return paths
  return gather(looked, yield* search({ model, reach: frame.reach, stretches, weights: model.weights.first, onShare: () => undefined }))
}
