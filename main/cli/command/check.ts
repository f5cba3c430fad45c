import { Command } from 'commander'
import { slice, type Flag } from '../../../src/model/index.ts'
import { unwrap } from '../../host/fault.ts'
import { runCheck } from '../../host/thread.ts'
import { readTextFile } from '../../host/text-file.ts'
import { type CheckOptions, withCheckOptions } from '../check-options.ts'
import { readGlossaries } from '../input.ts'
import { dictionaryOption, openDictionaries, type DictionaryOptions } from '../dictionary-option.ts'
import { onInterrupt } from '../interrupt.ts'
import { flagJson } from '../flag-json.ts'
import { deliver, judge } from '../output.ts'
import { chosenModel, findingsByModel, withModelOptions, type ModelOptions } from '../model-option.ts'
import { chosenChecks } from '../profile-option.ts'
import { parsePairs, type PairLine } from '../pair-line.ts'
import { Progress } from '../progress.ts'
import { wordFlag } from '../../../src/check/index.ts'

interface Options extends CheckOptions, DictionaryOptions, ModelOptions {
  readonly pairs: string
  readonly json?: true
  readonly output?: string
}

/** `duizhao check --pairs PAIRS.jsonl` */
export function checkCommand(): Command {
  const command = new Command('check')
    .description('Flag mistranslations in pairs that are aligned already.')
    .requiredOption('--pairs <file>', 'JSON Lines: {"id", "document"?, "source", "target"} a line')
    .addOption(dictionaryOption())
    .option('--json', 'print {"id", "flags": [...]} a line, in the order of the input')
    .option('-o, --output <file>', 'write the same lines to a file')
    .action(check)
  return withModelOptions(withCheckOptions(command))
}

async function check(options: Options): Promise<void> {
  const signal = onInterrupt()
  const progress = new Progress()
  const model = chosenModel(options)
  const { text } = unwrap(await readTextFile(options.pairs))
  const texts = unwrap(parsePairs(text))
  const findings = model && (await findingsByModel(texts, model, { signal, onShare: (share) => progress.report('model', share) }))
  const pairs = texts.map((pair, at) => ({ ...pair, findings: findings?.get(at) ?? [] }))
  const { rules, packOff } = await chosenChecks(options)
  const glossaries = await readGlossaries({ ...options, packOff })
  const dictionaries = await openDictionaries(options)
  const flags = await runCheck({ kind: 'check', pairs, glossaries, dictionaries, rules }, { signal, onProgress: progress.report }).finally(
    () => progress.end(),
  )
  const lines = pairs.map((pair, index) => line(pair, flags[index] ?? [], options))
  await deliver(lines.join(''), options.output)
  judge(flags.flat(), options.failOn)
}

function line(pair: PairLine, flags: readonly Flag[], options: Options): string {
  if (options.json || options.output !== undefined)
    return `${JSON.stringify({ id: pair.id, flags: flags.map((flag) => flagJson(flag, options.language)) })}\n`
  return flags
    .map((flag) => `${pair.id}: ${flag.severity} ${flag.rule}: ${quoted(pair, flag)}${wordFlag(flag.message, options.language)}\n`)
    .join('')
}

function quoted(pair: PairLine, flag: Flag): string {
  const words = [flag.source && slice(pair.source, flag.source), flag.target && slice(pair.target, flag.target)]
  const said = words.filter((text) => text)
  return said.length > 0 ? `${said.join(' → ')}: ` : ''
}
