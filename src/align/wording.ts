import { worded, type InterfaceLanguage, type Message, type WordingTable } from '../model/index.ts'

const WORDINGS: WordingTable = {
  'align.numbers-missing': {
    en: 'Numbers of the Chinese that the English does not have: {numbers}',
    zh: '中文里的数字未见于英文：{numbers}',
  },
  'align.no-common-word': { en: 'No word of one side has a known translation on the other', zh: '两边没有可对应的词' },
  'align.long': { en: 'The English is {percent}% of the length to be expected', zh: '英文偏长，为预期长度的 {percent}%' },
  'align.short': { en: 'The English is only {percent}% of the length to be expected', zh: '英文偏短，仅为预期长度的 {percent}%' },
  'align.other-cut': {
    en: 'A neighbouring sentence may belong here, or one of these next door',
    zh: '相邻的句子可能属于此处，或此处的句子属于相邻一行',
  },
  'align.no-counterpart': { en: 'No counterpart was found on the other side', zh: '另一侧没有找到对应的句子' },
}

/** The sentence of a bead's reason; see `worded`. */
export function wordAlignReason(reason: Message, language: InterfaceLanguage): string {
  return worded(WORDINGS, reason, language)
}
