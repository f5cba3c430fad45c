import { message, type Concept, type Glossary, type Message } from '../model/index.ts'
import { foldChinese } from './chinese-text.ts'
import { pattern } from './term-index.ts'

/** Something in a glossary that is most likely a mistake. The glossary can be used all the same. */
export interface GlossaryFault {
  readonly concept: string
  readonly message: Message
}

/**
 * What is wrong in a glossary, in its order: an id used twice, a Chinese name in two concepts without a context that tells
 * them apart, an English term with two statuses or twice, a concept without Chinese or English, a context that is no pattern.
 */
export function glossaryFaults(glossary: Glossary): readonly GlossaryFault[] {
  const ids = new Set<string>()
  const names = new Map<string, string>()
  return glossary.concepts.flatMap((concept) => {
    const messages = [
      ...(ids.has(concept.id) ? [message('glossary-same-id', { id: concept.id })] : []),
      ...ownFaults(concept),
      ...sharedNames(concept, names),
    ]
    ids.add(concept.id)
    return messages.map((fault) => ({ concept: concept.id, message: fault }))
  })
}

function ownFaults(concept: Concept): readonly Message[] {
  const faults: Message[] = []
  const values = { id: concept.id }
  if (concept.chinese.every((name) => foldChinese(name).text === '')) faults.push(message('glossary-entry-no-chinese', values))
  if (concept.english.length === 0) faults.push(message('glossary-entry-no-english', values))
  if (pattern(concept.context?.only) === 'invalid' || pattern(concept.context?.never) === 'invalid')
    faults.push(message('glossary-entry-context', values))
  const statuses = new Map<string, string>()
  for (const term of concept.english) {
    const key = concept.caseSensitive ? term.text : term.text.toLowerCase()
    const known = statuses.get(key)
    if (term.text.trim() === '') faults.push(message('glossary-entry-empty-term', values))
    else if (known === term.status) faults.push(message('glossary-same-term', { ...values, term: term.text }))
    else if (known !== undefined) faults.push(message('glossary-two-statuses', { ...values, term: term.text }))
    statuses.set(key, term.status)
  }
  return faults
}

function sharedNames(concept: Concept, names: Map<string, string>): readonly Message[] {
  if (concept.context) return []
  const faults: Message[] = []
  for (const name of concept.chinese) {
    const folded = foldChinese(name).text
    const other = names.get(folded)
    if (other !== undefined && other !== concept.id) faults.push(message('glossary-same-name', { id: concept.id, name, other }))
    names.set(folded, concept.id)
  }
  return faults
}
