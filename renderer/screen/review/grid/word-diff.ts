import { diffArrays } from 'diff'

/** One stretch of a comparison. `kept` and `added` are in the new text, `removed` was only in the old one. */
export interface DiffPart {
  readonly kind: 'kept' | 'added' | 'removed'
  readonly text: string
}

/** Under this share of words in common the two texts are shown as one replaced by the other: pieces would only confuse. */
const READABLE = 0.25

/** What a person changed, by words, as a reader would mark it: changes with only a space or a mark between them are one. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  if (before === after) return after === '' ? [] : [{ kind: 'kept', text: after }]
  if (before === '') return [{ kind: 'added', text: after }]
  if (after === '') return [{ kind: 'removed', text: before }]
  const parts = diffArrays(words(before), words(after)).map(({ added, removed, value }): DiffPart => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }))
  const kept = parts.filter(({ kind }) => kind === 'kept').reduce((sum, { text }) => sum + letters(text), 0)
  const whole = Math.max(letters(before), letters(after))
  if (whole > 0 && kept / whole < READABLE) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return joined(parts)
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}

/** Joins changes that only a space or a mark keeps apart: what was removed first, then what came in its place. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = []
  let removed = ''
  let added = ''
  const close = () => {
    // The space behind a replacement is nobody's change.
    const space = /\s*$/.exec(added)?.[0] ?? ''
    const kept = space !== '' && removed.endsWith(space) ? space : ''
    const cut = (text: string) => text.slice(0, text.length - kept.length)
    if (cut(removed) !== '') result.push({ kind: 'removed', text: cut(removed) })
    if (cut(added) !== '') result.push({ kind: 'added', text: cut(added) })
    if (kept !== '') result.push({ kind: 'kept', text: kept })
    removed = ''
    added = ''
  }
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'removed') removed += part.text
    else if (part.kind === 'added') added += part.text
    else if (removed !== '' && added !== '' && letters(part.text) === 0 && index < parts.length - 1) {
      removed += part.text
      added += part.text
    } else {
      close()
      result.push(part)
    }
  }
  close()
  return result
}
