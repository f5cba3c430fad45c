import { Command } from 'commander'
import { beadType, joinedText, sentenceText } from '../../../src/model/index.ts'
import type { FormatId } from '../../../src/format/index.ts'
import type { BorderKind } from '../../../src/segment/index.ts'
import { faultOf, unwrap } from '../../host/fault.ts'
import { document } from '../../host/read-document.ts'
import { runReview, warmWorker } from '../../host/thread.ts'
import type { ReviewResult } from '../../host/work.ts'
import { programVersion } from '../../host/version.ts'
import { bordersOption } from '../borders-option.ts'
import { dictionariesJson, dictionaryOption, openDictionaries, saidDictionaries, type DictionaryOptions } from '../dictionary-option.ts'
import { chosenEmbeddings, embeddingsOption, type EmbeddingsOptions } from '../embeddings-option.ts'
import { readPair } from '../input.ts'
import { onInterrupt } from '../interrupt.ts'
import { deliver } from '../output.ts'
import { Progress } from '../progress.ts'

interface Options extends DictionaryOptions, EmbeddingsOptions {
  readonly borders?: BorderKind
  readonly sentences?: true
  readonly json?: true
  readonly output?: string
}

/** `duizhao align SOURCE TARGET` */
export function alignCommand(): Command {
  return new Command('align')
    .description('Align a Chinese text and its English sentence by sentence.')
    .argument('<source>', 'the Chinese text file (the two may be given in either order)')
    .argument('<target>', 'the English text file')
    .addOption(bordersOption())
    .option('--sentences', 'one sentence a line: lines are not split again, and empty lines keep their index')
    .option(
      '--json',
      'print {"source": [text], "target": [text], "beads": [{"source": [i], "target": [j], "confidence": c}], "dictionaries": [...]}',
    )
    .addOption(dictionaryOption())
    .addOption(embeddingsOption())
    .option('-o, --output <file>', 'write to a file: .json, or an export format by its extension (.tmx .xlf .csv .xlsx)')
    .action(align)
}

async function align(first: string, second: string, options: Options): Promise<void> {
  const signal = onInterrupt()
  const progress = new Progress()
  // While the texts and dictionaries are read, the thread that aligns them starts.
  const worker = warmWorker('review')
  // A file that cannot be read ends the program.
  worker.unref()
  const { source, target } = await readPair(first, second, true)
  const lines = options.sentences ?? false
  const dictionaries = await openDictionaries(options)
  const result = await runReview(
    {
      kind: 'review',
      source: document(source, 'source'),
      target: document(target, 'target'),
      lines,
      glossaries: null,
      dictionaries,
      ...(options.borders ? { borders: options.borders } : {}),
      ...chosenEmbeddings(options),
    },
    { signal, onProgress: progress.report, worker },
  ).finally(() => progress.end())
  if (result.problem) throw faultOf(result.problem)
  process.stderr.write(`${saidDictionaries(result.dictionaries)}\n`)
  if (!result.pair) process.stderr.write(`these do not look like a pair (likeness ${Math.round(result.likeness * 100)} of 100)\n`)
  const format = options.output === undefined ? null : await formatNamed(options.output)
  if (options.output !== undefined && format !== null && format !== 'json') return exportAligned(result, options.output, format)
  await deliver(options.json || options.output !== undefined ? `${JSON.stringify(alignJson(result))}\n` : alignText(result), options.output)
}

function alignJson({ source, target, beads, dictionaries }: ReviewResult): unknown {
  return {
    source: source.sentences.map((_, index) => sentenceText(source, index)),
    target: target.sentences.map((_, index) => sentenceText(target, index)),
    beads: beads.map((bead) => ({ source: bead.source, target: bead.target, confidence: round(bead.confidence) })),
    dictionaries: dictionariesJson(dictionaries),
  }
}

function alignText({ source, target, beads }: ReviewResult): string {
  const row = (bead: ReviewResult['beads'][number]) =>
    `${beadType(bead)}\t${bead.confidence.toFixed(2)}\t${joinedText(source, bead.source)}\t${joinedText(target, bead.target)}\n`
  return beads.map(row).join('')
}

/** The export format of a file name. Formats are loaded where they are needed: they are half of the program. */
async function formatNamed(path: string): Promise<FormatId | null> {
  if (path.endsWith('.json')) return 'json'
  const { formatOf } = await import('../../../src/format/index.ts')
  return formatOf(path)?.id ?? null
}

async function exportAligned(result: ReviewResult, path: string, format: Exclude<FormatId, 'json'>): Promise<void> {
  const { bilingualFile } = await import('../../host/bilingual.ts')
  const { exportFile } = await import('../../host/export-file.ts')
  const { reviewedPair } = await import('../../host/make-review.ts')
  const pair = reviewedPair(1, result)
  const nothing = { verdicts: new Map(), flagsOf: () => undefined, acts: [] }
  const now = new Date().toISOString()
  const file = bilingualFile(pair, { ...nothing, name: pair.source.document.name, now, version: programVersion(), language: 'en' })
  const { written, leftOut } = unwrap(await exportFile(file, path, { format }))
  process.stderr.write(`${written} segments written to ${path}, ${leftOut.length} left out\n`)
}

/** Four digits say more than a confidence knows. */
function round(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000
}
