import { Checker } from '../../src/check/index.ts'
import { dictionaryLexicon } from './dictionary-stack.ts'
import type { CheckJob, CheckResult } from './work.ts'

/** Flags of each pair, in the order given. */
export function checkJob(job: CheckJob, onProgress: (share: number) => void): CheckResult {
  const checker = new Checker({ glossaries: job.glossaries, lexicon: dictionaryLexicon(job.dictionaries), ...job.rules })
  // Ids of the input may repeat; places do not.
  const flags = checker.load(
    job.pairs.map((pair, index) => ({ ...pair, id: index })),
    onProgress,
  )
  return job.pairs.map((_, index) => flags.get(index) ?? [])
}
