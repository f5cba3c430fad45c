/**
 * Hides what is no prose, character for character, so that offsets in the result are offsets in the original: Markdown front
 * matter, HTML comments, scripts and styles, tags and entities become white space. Block tags become line breaks, which
 * is what they are for the reader.
 */
export function hideMarkup(text: string): string {
  return hideTags(hideFrontMatter(text))
}

const FRONT_MATTER = /^\s*---[ \t]*\r?\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|$)/

function hideFrontMatter(text: string): string {
  const head = FRONT_MATTER.exec(text.slice(0, 20_000))?.[0]
  // A rule between two paragraphs looks the same; only lines of `key: value` are front matter.
  if (!head || !/^[\w-]+:/m.test(head)) return text
  return blank(head) + text.slice(head.length)
}

const BLOCK_TAGS =
  'address|article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul'
const INLINE_TAGS =
  'a|abbr|b|big|button|cite|code|del|em|embed|font|i|iframe|img|input|ins|kbd|label|link|mark|meta|noscript|object|q|ruby|rp|rt|s|small|source|span|strike|strong|sub|sup|svg|u|video|wbr'
const TAG = new RegExp(`</?(${BLOCK_TAGS}|${INLINE_TAGS})(?=[\\s/>])[^<>]*>`, 'gi')
const IS_BLOCK_TAG = new RegExp(`^</?(?:${BLOCK_TAGS})[\\s/>]`, 'i')
const ENTITY = /&(?:nbsp|ensp|emsp|#160|#12288|#x3000);/gi

function hideTags(text: string): string {
  if (!text.includes('<')) return text.includes('&') ? text.replace(ENTITY, blank) : text
  const bare = hideEnclosed(hideEnclosed(hideEnclosed(text, '<!--', '-->'), '<script', '</script>'), '<style', '</style>')
  return bare.replace(TAG, (tag) => (IS_BLOCK_TAG.test(tag) ? '\n'.repeat(tag.length) : blank(tag))).replace(ENTITY, blank)
}

/** Blanks every stretch from `open` to `close`; one that is never closed stays, so that a stray mark hides nothing. */
function hideEnclosed(text: string, open: string, close: string): string {
  const parts: string[] = []
  let done = 0
  for (;;) {
    const start = text.indexOf(open, done)
    const end = start < 0 ? -1 : text.indexOf(close, start)
    if (end < 0) break
    parts.push(text.slice(done, start), '\n'.repeat(end + close.length - start))
    done = end + close.length
  }
  return done === 0 ? text : parts.join('') + text.slice(done)
}

/** White space of the same length; line breaks stay. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
