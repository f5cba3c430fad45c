import type { Side } from '../../model/index.ts'

/** A quotation that goes on for more sentences than this was never closed. */
const LONGEST = 12

/** For each sentence 1 when it starts inside a quotation, else 0. */
export function quotedSentences(texts: readonly string[], side: Side): Uint8Array {
  let [inside, since] = [false, 0]
  return Uint8Array.from(texts, (text) => {
    const starts = inside
    inside = side === 'source' ? afterChinese(text, inside) : afterEnglish(text, inside)
    since = inside ? since + 1 : 0
    if (since > LONGEST) [inside, since] = [false, 0]
    return starts ? 1 : 0
  })
}

function afterChinese(text: string, before: boolean): boolean {
  let inside = before
  for (const mark of text.match(/[“”「」『』]/g) ?? []) inside = '“「『'.includes(mark)
  return inside
}

/** A single mark opens before a word and closes after a stop; elsewhere it is an apostrophe. */
function afterEnglish(text: string, before: boolean): boolean {
  let inside = before
  for (const found of text.matchAll(/[“”"]|(?<=^|[\s—(])['‘](?=[A-Za-z.\d])|(?<=[.,!?;:—…-])['’](?=[\s,.;:)—]|$)/g)) {
    const mark = found[0]
    if (mark === '"') inside = !inside
    else if (mark === '“' || mark === '‘') inside = true
    else if (mark === '”' || mark === '’') inside = false
    else inside = /^['][A-Za-z.\d]/.test(text.slice(found.index, found.index + 2))
  }
  return inside
}
