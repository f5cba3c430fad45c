/** The first Han character, in the order of pinyin, of each initial letter; there is none for i, u and v. */
const FIRST = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀']
const LETTERS = [...'abcdefghjklmnopqrstwxyz']

/** Read otherwise here than the collation has it: 行 (háng) is a row, 重 (chóng) is once more. */
const HERE: Readonly<Record<string, string>> = { 行: 'h', 重: 'c' }

const BY_PINYIN = new Intl.Collator('zh-Hans-u-co-pinyin')

/**
 * The initials of Chinese words in pinyin: `确认` gives `qr`; all other signs stay, in small letters. Characters with several
 * readings have that of the collation (Unicode CLDR, pinyin) but for two that this interface is full of, which is right for most: good for searching, not for reading aloud.
 */
export function pinyinInitials(text: string): string {
  return [...text.toLowerCase()].map((sign) => (/\p{Script=Han}/u.test(sign) ? initialOf(sign) : sign)).join('')
}

function initialOf(han: string): string {
  const here = HERE[han]
  if (here) return here
  const after = FIRST.findLastIndex((first) => BY_PINYIN.compare(first, han) <= 0)
  return LETTERS[after] ?? ''
}
