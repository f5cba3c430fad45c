import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  DtdValidator,
  XmlBufferInputProvider,
  XmlDocument,
  XmlDtd,
  XmlLibError,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm'

const XSD = [
  'xliff_core_2.0.xsd',
  'own-matches.xsd',
  'own-metadata.xsd',
  'own-its.xsd',
  'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd',
] as const

// Imports inside the schemas are found by name under this address; nothing is fetched.
const BASE = 'mem:/schema/'

function bytesOf(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)))
}

xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(XSD.map((name) => [BASE + name, bytesOf(name)]))))

/** What speaks against `xml` as TMX 1.4 by its DTD; an empty list when it is valid. */
export function tmxFaults(xml: string): readonly string[] {
  using dtd = XmlDtd.fromBuffer(bytesOf('tmx14.dtd'))
  using validator = new DtdValidator(dtd)
  return faultsOf(xml, (document) => validator.validate(document))
}

/** What speaks against `xml` as XLIFF 2.1 by the schemas of this folder; an empty list when it is valid. */
export function xliffFaults(xml: string): readonly string[] {
  using schema = XmlDocument.fromBuffer(bytesOf('xliff-2.1.xsd'), { url: `${BASE}xliff-2.1.xsd` })
  using validator = XsdValidator.fromDoc(schema)
  return faultsOf(xml, (document) => validator.validate(document))
}

function faultsOf(xml: string, validate: (document: XmlDocument) => void): readonly string[] {
  try {
    using document = XmlDocument.fromString(xml)
    validate(document)
    return []
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`)
    throw error
  }
}
