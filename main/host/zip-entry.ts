import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const DEFLATED = 8

/** No entry of a file of ours is larger; what claims more is refused before it fills the memory. */
const ENTRY_LIMIT = 1 << 30

/**
 * One entry of a ZIP file, or null when the bytes are no ZIP file or hold no such entry (APPNOTE.TXT 4.3). For reading back
 * what we wrote: no encryption, no ZIP64.
 */
export function readZipEntry(bytes: Uint8Array, name: string): Buffer | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.lastIndexOf(signature(END_OF_DIRECTORY))
  if (end < 0 || end + 22 > zip.length) return null
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return null
    const nameLength = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) return contentOf(zip, at)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return null
}

function contentOf(zip: Buffer, entry: number): Buffer | null {
  const local = zip.readUInt32LE(entry + 42)
  if (local + 30 > zip.length) return null
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20))
  return zip.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(packed, { maxOutputLength: ENTRY_LIMIT }) : packed
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
