import { numbersIn, type NumberMention } from '../../src/number/index.ts'

/** A mention as a test table writes it: `1.5万亿 = 1.5e12`, `3—5 = 3..5`, with the kind unless it is a plain cardinal. */
export function written(text: string, mention: NumberMention): string {
  const end = mention.high === undefined ? '' : `..${mention.high}`
  const kind = mention.kind === 'cardinal' ? '' : ` ${mention.kind}`
  const vague = mention.approximate === undefined ? '' : ` ${mention.approximate}`
  return `${text.slice(...mention.range)} = ${mention.value}${end}${kind}${vague}`
}

/** All mentions of a text, as `written`. */
export function read(text: string, language: 'zh' | 'en'): readonly string[] {
  return numbersIn(text, language).map((mention) => written(text, mention))
}
