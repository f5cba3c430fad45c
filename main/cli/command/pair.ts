import { Command } from 'commander'
import { pairFolder, type FolderPairing } from '../../host/pair-folder.ts'
import { wordProblem } from '../../host/wording.ts'
import { dictionaryOption, openDictionaries, type DictionaryOptions } from '../dictionary-option.ts'
import { onInterrupt } from '../interrupt.ts'
import { deliver } from '../output.ts'
import { Progress } from '../progress.ts'

interface Options extends DictionaryOptions {
  readonly json?: true
  readonly output?: string
}

/** `duizhao pair FOLDER` */
export function pairCommand(): Command {
  return new Command('pair')
    .description('Propose which Chinese and English files of a folder belong together, by what they say.')
    .argument('<folder>', 'a folder; the folders in it count, hidden files do not')
    .option(
      '--json',
      'print {"pairs": [{"source", "target", "figure", "sure"}], "alone": {"source": [file], "target": [file]}, "unreadable": [{"file", "code", "reason"}]}',
    )
    .addOption(dictionaryOption())
    .option('-o, --output <file>', 'write the JSON to a file')
    .addHelpText('after', '\n"figure" is the likeness of the two texts, 0 to 1; a pair that is not sure is the best there is: look at it.')
    .action(pair)
}

async function pair(folder: string, options: Options): Promise<void> {
  const signal = onInterrupt()
  const progress = new Progress()
  const dictionaries = await openDictionaries(options)
  const found = await pairFolder(folder, { dictionaries, signal, onProgress: progress.report }).finally(() => progress.end())
  const asJson = options.json || options.output !== undefined
  await deliver(asJson ? `${JSON.stringify(pairingJson(found), null, 2)}\n` : pairingText(found), options.output)
}

function pairingJson({ pairs, sources, targets, unreadable }: FolderPairing): unknown {
  return {
    pairs,
    alone: { source: sources, target: targets },
    unreadable: unreadable.map(({ file, problem }) => ({ file, code: problem.code, reason: wordProblem(problem, 'en') })),
  }
}

/** One line a file or pair, with tabs: figure or what is the matter, the Chinese, the English. */
function pairingText({ pairs, sources, targets, unreadable }: FolderPairing): string {
  return [
    ...pairs.map(({ source, target, figure, sure }) => `${figure.toFixed(2)}${sure ? '' : '?'}\t${source}\t${target}`),
    ...sources.map((file) => `alone\t${file}\t`),
    ...targets.map((file) => `alone\t\t${file}`),
    ...unreadable.map(({ file, problem }) => `unreadable\t${file}\t${wordProblem(problem, 'en')}`),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
