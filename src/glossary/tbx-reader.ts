import { SaxesParser } from 'saxes'
import { fail, succeed, type Concept, type Glossary, type Outcome, type TermStatus } from '../model/index.ts'
import { conceptOf, type ConceptDraft } from './concept-draft.ts'
import { parseOwnNote } from './tbx-note.ts'

const STATUS: Readonly<Record<string, TermStatus>> = {
  'preferredTerm-admn-sts': 'preferred',
  preferredTerm: 'preferred',
  'admittedTerm-admn-sts': 'admitted',
  admittedTerm: 'admitted',
  'deprecatedTerm-admn-sts': 'deprecated',
  deprecatedTerm: 'deprecated',
  'supersededTerm-admn-sts': 'superseded',
  supersededTerm: 'superseded',
}

interface OpenTerm {
  text: string
  status: TermStatus | null
}

interface OpenConcept {
  readonly id: string
  readonly chinese: string[]
  readonly english: OpenTerm[]
  readonly reason: { en?: string; zh?: string }
  domain: string
  extras: Partial<ConceptDraft>
}

/**
 * Reads a TBX termbase: version 3 (ISO 30042:2019) in DCA or DCT style, and version 2 (`martif`). Entries without a
 * Chinese or an English term are passed over. An English term without a status is admitted, the first of an entry that has none preferred is preferred.
 */
export function parseTbx(text: string, name: string): Outcome<Glossary> {
  const reading = new TbxReading()
  const parser = new SaxesParser({ position: true, xmlns: false })
  let fault: string | null = null
  parser.on('error', (error) => (fault ??= error.message))
  parser.on('opentag', (tag) => reading.open(tag.name, tag.attributes))
  parser.on('text', (content) => reading.text(content))
  parser.on('cdata', (content) => reading.text(content))
  parser.on('closetag', (tag) => reading.close(localName(tag.name)))
  parser.write(text.replace(/^\uFEFF/u, '')).close()
  if (fault !== null) return fail('glossary-xml', { name, detail: fault })
  if (!reading.isTbx) return fail('glossary-not-tbx', { name })
  return reading.concepts.length === 0 ? fail('glossary-empty', { name }) : succeed({ id: name, name, concepts: reading.concepts })
}

/** The state of one pass over the elements. */
class TbxReading {
  isTbx = false
  readonly concepts: Concept[] = []
  private concept: OpenConcept | null = null
  private language = ''
  private term: OpenTerm | null = null
  /** What the open element tells, by the name that both styles share: `administrativeStatus`, `subjectField`, `term`, `note` ... */
  private field = ''
  private content = ''

  /** `attributes` by their name as written. */
  open(tagName: string, attributes: Readonly<Record<string, string>>): void {
    const name = localName(tagName)
    if (name === 'hi') return
    if (name === 'tbx' || name === 'martif') this.isTbx = true
    if (name === 'conceptEntry' || name === 'termEntry') this.concept = emptyConcept(attributes.id ?? `c${this.concepts.length + 1}`)
    if (name === 'langSec' || name === 'langSet') this.language = (attributes['xml:lang'] ?? attributes.lang ?? '').toLowerCase()
    if (name === 'termSec' || name === 'tig' || name === 'ntig') this.term = { text: '', status: null }
    this.field = name === 'termNote' || name === 'descrip' || name === 'admin' ? (attributes.type ?? '') : name
    this.content = ''
  }

  text(content: string): void {
    this.content += content
  }

  close(name: string): void {
    if (name === 'hi') return
    if (this.concept) this.take(name, this.content.trim(), this.concept)
    if (name === 'langSec' || name === 'langSet') this.language = ''
    if (name === 'conceptEntry' || name === 'termEntry') this.finishConcept()
    this.content = ''
    this.field = ''
  }

  private take(name: string, content: string, concept: OpenConcept): void {
    if (this.field === 'term' && this.term) this.term.text = content
    if (this.field === 'administrativeStatus' || this.field === 'normativeAuthorization') this.setStatus(content)
    if (this.field === 'subjectField') concept.domain = content
    if (this.field === 'note' && !this.term) this.takeNote(content, concept)
    if ((name === 'termSec' || name === 'tig' || name === 'ntig') && this.term) this.finishTerm(this.term, concept)
  }

  private setStatus(content: string): void {
    if (this.term) this.term.status = STATUS[content] ?? null
  }

  private takeNote(content: string, concept: OpenConcept): void {
    const own = parseOwnNote(content)
    if (own) concept.extras = own
    else if (isChinese(this.language)) concept.reason.zh = content
    else concept.reason.en = content
  }

  private finishTerm(term: OpenTerm, concept: OpenConcept): void {
    if (term.text !== '' && isChinese(this.language)) concept.chinese.push(term.text)
    if (term.text !== '' && /^en\b/u.test(this.language)) concept.english.push(term)
    this.term = null
  }

  private finishConcept(): void {
    const concept = this.concept
    this.concept = null
    if (!concept || concept.chinese.length === 0 || concept.english.length === 0) return
    const { id, chinese, reason, domain, extras } = concept
    this.concepts.push(conceptOf({ id, chinese, english: byStatus(concept.english), reason, domain, ...extras }))
  }
}

function byStatus(terms: readonly OpenTerm[]): ConceptDraft['english'] {
  const lists: Record<TermStatus, string[]> = { preferred: [], admitted: [], deprecated: [], superseded: [] }
  let hasPreferred = terms.some((term) => term.status === 'preferred')
  for (const { text, status } of terms) {
    lists[status ?? (hasPreferred ? 'admitted' : 'preferred')].push(text)
    if (status === null) hasPreferred = true
  }
  return lists
}

function emptyConcept(id: string): OpenConcept {
  return { id, chinese: [], english: [], reason: {}, domain: '', extras: {} }
}

function isChinese(language: string): boolean {
  return /^(?:zh|cmn|yue)\b/u.test(language)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
