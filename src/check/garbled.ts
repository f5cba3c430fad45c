/** What decoding makes of bytes that it cannot read. */
const GARBLED = '\uFFFD'

/** Whether a text was read in a wrong encoding at some time, so that it cannot be held against its original. */
export function isGarbled(text: string): boolean {
  return text.includes(GARBLED)
}
