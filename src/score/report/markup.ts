/** A piece of HTML that is also well-formed XML. Only this file makes one from text, and it escapes what it is given. */
export interface Markup {
  readonly html: string
}

/** Text is escaped; null and empty lists are nothing. */
export type Child = Markup | string | number | null | readonly Child[]

/** A number becomes its digits; an attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What XML 1.0 cannot hold (production 2), and what would turn the reading order of a page round: bidirectional controls. */
const UNFIT = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u202a-\u202e\u2066-\u2069]/gu

/** Elements of HTML without content, which have no end tag. */
const VOID: ReadonlySet<string> = new Set(['meta', 'col', 'br'])

/** An element with its content. Names and attribute names are ours; everything else may come from anywhere. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const list = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('')
  return { html: VOID.has(name) ? `<${name}${list}/>` : `<${name}${list}>${htmlOf(children)}</${name}>` }
}

/** A style sheet, which HTML does not unescape: it must hold no `<` and no `&`. */
export function styleSheet(css: string): Markup {
  return { html: `<style>${css}</style>` }
}

/** Text in which nothing is markup; a character that a page cannot hold becomes a replacement mark. */
export function escaped(text: string): string {
  return text.replace(UNFIT, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

function htmlOf(child: Child): string {
  if (child === null) return ''
  if (typeof child === 'string' || typeof child === 'number') return escaped(String(child))
  return 'html' in child ? child.html : child.map(htmlOf).join('')
}
