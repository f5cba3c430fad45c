/** Tokens of a few texts, each row filled up to `width`. */
export interface Tokens {
  /** Which texts, by their places in the list. */
  readonly texts: readonly number[]
  readonly width: number
  readonly ids: BigInt64Array
  /** 1 for tokens, 0 for what rows are filled up with. */
  readonly mask: BigInt64Array
}

/** Texts and tokens that a model reads at once: more take memory and save no time. */
const MOST_TEXTS = 32
const MOST_CELLS = 4096

/**
 * Texts as batches of tokens, those of about the same length together so that little is filled up. A text of more than `most` tokens loses those before
 * its last one, which closes it.
 */
export function batchesOf(texts: readonly string[], encode: (text: string) => readonly number[], most: number): readonly Tokens[] {
  const lists = texts.map((text) => cut(encode(text), most))
  const order = [...lists.keys()].sort((a, b) => (lists[a]?.length ?? 0) - (lists[b]?.length ?? 0) || a - b)
  const batches: Tokens[] = []
  let batch: number[] = []
  for (const text of order) {
    const width = lists[text]?.length ?? 0
    if (batch.length === MOST_TEXTS || (batch.length + 1) * width > MOST_CELLS) {
      if (batch.length > 0) batches.push(filled(batch, lists))
      batch = []
    }
    batch.push(text)
  }
  return batch.length > 0 ? [...batches, filled(batch, lists)] : batches
}

function cut(ids: readonly number[], most: number): readonly number[] {
  return ids.length <= most ? ids : [...ids.slice(0, most - 1), ...ids.slice(-1)]
}

function filled(texts: readonly number[], lists: readonly (readonly number[])[]): Tokens {
  const width = Math.max(1, ...texts.map((text) => lists[text]?.length ?? 0))
  const [ids, mask] = [new BigInt64Array(texts.length * width), new BigInt64Array(texts.length * width)]
  for (const [row, text] of texts.entries())
    for (const [at, id] of (lists[text] ?? []).entries()) {
      ids[row * width + at] = BigInt(id)
      mask[row * width + at] = 1n
    }
  return { texts, width, ids, mask }
}
