import { EMPTY_LEXICON, type Lexicon } from '../../lexicon/index.ts'
import type { PairReading } from '../pair-reading.ts'
import { AccountReader, type PairAccount } from './pair-account.ts'

const readers = new WeakMap<Lexicon, AccountReader>()
const accounts = new WeakMap<PairReading, PairAccount>()

/** How far the two texts of a pair account for each other; null without a dictionary, or where one text is empty. Made once for all rules. */
export function accountOf(reading: PairReading): PairAccount | null {
  const { lexicon, source, words } = reading
  if (lexicon === EMPTY_LEXICON || lexicon.size === 0 || words.length === 0 || source.trim() === '') return null
  const known = accounts.get(reading)
  if (known) return known
  let reader = readers.get(lexicon)
  if (!reader) readers.set(lexicon, (reader = new AccountReader(lexicon)))
  const account = reader.read(reading)
  accounts.set(reading, account)
  return account
}
