import { SaxesParser } from 'saxes'
import type { Outcome } from '../model/index.ts'
import { fail, succeed } from '../model/index.ts'

/** An element as read: names without their prefix, attribute keys as `name` or `{namespace}name`. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

type Opened = XmlElement & { readonly children: (XmlElement | string)[] }

/**
 * Reads XML and hands over each outermost element that `wanted` names, whole, when it closes; all others are handed over
 * empty when they open. So a file of any length costs the memory of one unit. Entities that the file declares itself are refused
 * as ill-formed, and nothing outside the text is ever read. Fails with `format.read.not-xml` and the place.
 */
export function readXml(text: string, wanted: ReadonlySet<string>, visit: (element: XmlElement) => void): Outcome<null> {
  const parser = new SaxesParser({ xmlns: true })
  const stack: Opened[] = []
  let fault: string | null = null
  parser.on('error', (error) => {
    fault ??= error.message
  })
  parser.on('opentag', (tag) => {
    const attributes = new Map(
      Object.values(tag.attributes).map(({ uri, local, value }) => [uri === '' ? local : `{${uri}}${local}`, value] as const),
    )
    const element: Opened = { name: tag.local, namespace: tag.uri, attributes, children: [] }
    if (stack.length > 0 || wanted.has(element.name)) stack.push(element)
    else visit(element)
  })
  const addText = (piece: string): void => {
    stack.at(-1)?.children.push(piece)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = stack.pop()
    if (element === undefined) return
    const parent = stack.at(-1)
    if (parent === undefined) visit(element)
    else parent.children.push(element)
  })
  // Stops at the first fault: what follows a fault is guesswork.
  for (let at = 0; at < text.length && fault === null; at += CHUNK) parser.write(text.slice(at, at + CHUNK))
  if (fault === null) parser.close()
  return fault === null ? succeed(null) : fail('format.read.not-xml', { place: fault })
}

const CHUNK = 1 << 16

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

/** The text inside an element and its descendants, without what stands in elements that `skipped` names. */
export function textOf(element: XmlElement, skipped: ReadonlySet<string> = new Set()): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child
      return skipped.has(child.name) ? '' : textOf(child, skipped)
    })
    .join('')
}
