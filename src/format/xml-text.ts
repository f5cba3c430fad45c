const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/**
 * Text as XML element content. A carriage return becomes a reference, because XML readers turn CRLF and CR into LF
 * (XML 1.0, 2.11); `>` is always escaped, so that `]]>` cannot occur. The text must be free of illegal characters.
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character)
}

/** Text as an attribute value in double quotes; white space other than the space survives as references (XML 1.0, 3.3.3). */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character)
}

/** A start tag with those attributes that have a value; an empty string is a value. */
export function startTag(name: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  return `<${name}${attributeList(attributes)}>`
}

export function emptyTag(name: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  return `<${name}${attributeList(attributes)}/>`
}

/** An element that holds nothing but text. */
export function textElement(name: string, text: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  return `${startTag(name, attributes)}${escapeText(text)}</${name}>`
}

function attributeList(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('')
}
