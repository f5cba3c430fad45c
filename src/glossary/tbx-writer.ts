import type { Concept, Glossary, TermStatus } from '../model/index.ts'
import { ownNote } from './tbx-note.ts'

/**
 * Writes TBX version 3 (ISO 30042:2019), dialect TBX-Basic in DCA style. The reason is a note of its language, the domain
 * the subject field; what TBX has no place for stands in a note that `parseTbx` reads back.
 */
export function writeTbx(glossary: Glossary): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${escape(glossary.name)}</title></titleStmt>
      <sourceDesc><p>Written by Duizhao</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${glossary.concepts.map((concept, index) => conceptEntry(concept, index)).join('')}    </body>
  </text>
</tbx>
`
}

function conceptEntry(concept: Concept, index: number): string {
  const own = ownNote(concept)
  return [
    `      <conceptEntry id="${escape(xmlId(concept.id) ?? `c${index + 1}`)}">\n`,
    concept.domain ? `        <descrip type="subjectField">${escape(concept.domain)}</descrip>\n` : '',
    own ? `        <note>${escape(own)}</note>\n` : '',
    langSec(
      'zh',
      concept.reason?.zh,
      concept.chinese.map((text) => ({ text, status: null })),
    ),
    langSec('en', concept.reason?.en, concept.english),
    '      </conceptEntry>\n',
  ].join('')
}

function langSec(
  language: string,
  note: string | undefined,
  terms: readonly { readonly text: string; readonly status: TermStatus | null }[],
): string {
  const termSecs = terms.map(
    ({ text, status }) =>
      `          <termSec>\n            <term>${escape(text)}</term>\n` +
      (status ? `            <termNote type="administrativeStatus">${status}Term-admn-sts</termNote>\n` : '') +
      '          </termSec>\n',
  )
  return [
    `        <langSec xml:lang="${language}">\n`,
    note ? `          <note>${escape(note)}</note>\n` : '',
    ...termSecs,
    '        </langSec>\n',
  ].join('')
}

/** The id where XML allows it (an NCName), else null. */
function xmlId(id: string): string | null {
  return /^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id) ? id : null
}

function escape(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  return allowed.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
