import { nameLikeness } from '../../src/align/index.ts'
import type { AloneReason, PairingView, ProposedPairView } from '../../src/bridge/index.ts'
import type { Document } from '../../src/model/index.ts'
import { tellLanguage } from '../../src/segment/index.ts'
import type { ReadText } from './arrange.ts'
import type { DictionaryStack } from './dictionary-stack.ts'
import { document } from './read-document.ts'
import { runPairing, type OnProgress } from './thread.ts'

export interface PairTextsOptions {
  readonly dictionaries: DictionaryStack
  readonly signal: AbortSignal
  readonly onProgress: OnProgress
}

/** A text that was read, under the id that it is known by. */
export interface ShelvedText {
  readonly id: string
  readonly text: ReadText
}

/**
 * Proposes which of these texts belong together, by their content. A text whose language cannot be told is left alone with that reason. Rejects with the
 * Fault `job.cancelled`.
 */
export async function pairTexts(texts: readonly ShelvedText[], options: PairTextsOptions): Promise<PairingView> {
  const sides = { zh: [] as Shelved[], en: [] as Shelved[] }
  const unknown: string[] = []
  for (const { id, text } of texts) {
    const { language } = tellLanguage(text.text)
    if (language === null) unknown.push(id)
    else sides[language].push({ id, document: document(text, language === 'zh' ? 'source' : 'target') })
  }
  const [sources, targets] = [sides.zh, sides.en]
  const { dictionaries, signal, onProgress } = options
  const documents = (list: readonly Shelved[]) => list.map((one) => one.document)
  const order = { kind: 'pairing', sources: documents(sources), targets: documents(targets), dictionaries } as const
  const found = await runPairing(order, { signal, onProgress })
  const pairs = found.pairs.flatMap(({ source, target, figure, sure }) => {
    const [left, right] = [sources[source], targets[target]]
    return left && right ? [{ ...ids(left, right), figure, sure, names: nameWord(left.document.name, right.document.name) }] : []
  })
  const alone = (list: readonly Shelved[], indices: readonly number[], others: readonly Shelved[]) =>
    indices.flatMap((index) => {
      const one = list[index]
      const reason: AloneReason = others.length === 0 ? 'no-other-side' : 'none-like-it'
      return one ? [{ text: one.id, reason }] : []
    })
  // A side of which all are taken has nothing left for those of the other.
  const [freeSources, freeTargets] = [pick(sources, found.sources), pick(targets, found.targets)]
  return {
    pairs,
    alone: [
      ...alone(sources, found.sources, freeTargets),
      ...alone(targets, found.targets, freeSources),
      ...unknown.map((text) => ({ text, reason: 'language' as const })),
    ],
  }
}

interface Shelved {
  readonly id: string
  readonly document: Document
}

function ids(source: Shelved, target: Shelved): Pick<ProposedPairView, 'source' | 'target'> {
  return { source: source.id, target: target.id }
}

function pick(list: readonly Shelved[], indices: readonly number[]): readonly Shelved[] {
  return indices.flatMap((index) => list[index] ?? [])
}

function nameWord(one: string, other: string): ProposedPairView['names'] {
  const likeness = nameLikeness(one, other)
  return likeness === 1 ? 'same' : likeness > 0 ? 'numbers' : 'nothing'
}
