import { Command } from 'commander'
import { accessSync, constants, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { sentenceText, type Flag, type InterfaceLanguage } from '../../../src/model/index.ts'
import type { BorderKind } from '../../../src/segment/index.ts'
import { AnswerStore } from '../../host/answer-store.ts'
import { errorCode, Fault } from '../../host/fault.ts'
import { makeReview, storeReview } from '../../host/make-review.ts'
import { ProjectFile } from '../../host/project-file.ts'
import type { ReviewResult } from '../../host/work.ts'
import { bordersOption } from '../borders-option.ts'
import { type CheckOptions, withCheckOptions } from '../check-options.ts'
import { dictionaryOption, openDictionaries, saidDictionaries, type DictionaryOptions } from '../dictionary-option.ts'
import { chosenEmbeddings, embeddingsOption, type EmbeddingsOptions } from '../embeddings-option.ts'
import { readGlossaries, readPair } from '../input.ts'
import { onInterrupt } from '../interrupt.ts'
import { flagJson } from '../flag-json.ts'
import { chosenModel, withModelOptions, type ModelOptions } from '../model-option.ts'
import { reviewedByModel } from '../model-review.ts'
import { chosenChecks } from '../profile-option.ts'
import { setProjectChecks } from '../../host/project-checks.ts'
import { deliver, judge } from '../output.ts'
import { Progress } from '../progress.ts'
import { wordFlag } from '../../../src/check/index.ts'

interface Options extends CheckOptions, DictionaryOptions, EmbeddingsOptions, ModelOptions {
  readonly borders?: BorderKind
  readonly force?: true
  readonly overwrite?: true
  readonly json?: true
  readonly output?: string
}

/** `duizhao review SOURCE TARGET` */
export function reviewCommand(): Command {
  const command = new Command('review')
    .description('Align two texts and flag mistranslations; the result is JSON, or a project to go on with in the program.')
    .argument('<source>', 'the Chinese text file (the two may be given in either order)')
    .argument('<target>', 'its machine English')
    .option('--force', 'go on although the two do not look like a pair')
    .addOption(bordersOption())
    .addOption(dictionaryOption())
    .addOption(embeddingsOption())
    .option('--json', 'print {"beads": [{"source": [text], "target": [text], "confidence", "flags": [...]}]}')
    .option('-o, --output <file>', 'write a project (.duizhao) or the JSON (.json)')
    .option('--overwrite', 'replace a project that has work in it')
    .action(review)
  return withModelOptions(withCheckOptions(command))
}

async function review(first: string, second: string, options: Options): Promise<void> {
  const signal = onInterrupt()
  const progress = new Progress()
  const project = options.output !== undefined && extname(options.output).toLowerCase() !== '.json' ? options.output : null
  if (project) {
    refuseToLoseWork(project, options.overwrite ?? false)
    expectFolder(project)
  }
  const model = chosenModel(options)
  const force = options.force ?? false
  const sides = await readPair(first, second, force)
  const { profile, rules, packOff } = await chosenChecks(options)
  const glossaries = await readGlossaries({ ...options, packOff })
  const dictionaries = await openDictionaries(options)
  const chosen = { ...(options.borders ? { borders: options.borders } : {}), ...chosenEmbeddings(options) }
  const made = await makeReview({
    ...sides,
    glossaries,
    rules,
    dictionaries,
    force,
    ...chosen,
    signal,
    onProgress: progress.report,
  }).finally(() => progress.end())
  const asked = model && (await reviewedByModel(made, { model, glossaries, rules, dictionaries, signal, progress }))
  const result = asked?.result ?? made
  process.stderr.write(`${saidDictionaries(result.dictionaries)}\n`)
  const fill = (file: ProjectFile) => {
    if (asked && model) new AnswerStore(file).put(model.model, asked.answered, new Date().toISOString())
    if (profile) setProjectChecks(file, profile)
  }
  if (project) store(project, result, fill)
  else if (options.json || options.output !== undefined)
    await deliver(`${JSON.stringify(reviewJson(result, options.language))}\n`, options.output)
  else await deliver(summary(result, options.language), undefined)
  judge(result.flags.flat(), options.failOn)
}

function reviewJson({ source, target, beads, flags }: ReviewResult, language: InterfaceLanguage): unknown {
  return {
    beads: beads.map((bead, index) => ({
      source: bead.source.map((sentence) => sentenceText(source, sentence)),
      target: bead.target.map((sentence) => sentenceText(target, sentence)),
      confidence: bead.confidence,
      flags: (flags[index] ?? []).map((flag) => flagJson(flag, language)),
    })),
  }
}

function summary({ source, target, beads, flags, likeness }: ReviewResult, language: InterfaceLanguage): string {
  const all = flags.flat()
  const said = (flag: Flag, row: number) => `${row + 1}: ${flag.severity} ${flag.rule}: ${wordFlag(flag.message, language)}\n`
  const count = `${source.sentences.length} Chinese and ${target.sentences.length} English sentences in ${beads.length} rows, ${all.length} flags`
  return `${flags.flatMap((list, row) => list.map((flag) => said(flag, row))).join('')}${count}, likeness ${Math.round(likeness * 100)} of 100\n`
}

/** A project holds a reviewer's work: it is replaced only when nobody has worked in it, or when the user says so. */
function refuseToLoseWork(path: string, overwrite: boolean): void {
  if (overwrite || !existsSync(path) || !statSync(path).isFile()) return
  const file = ProjectFile.open(path, { readOnly: true })
  const worked = file.acts().length > 0
  file.close()
  if (worked) throw new Fault('project.exists', { path })
}

/** Says so before the work starts that its result could not be written. */
function expectFolder(path: string): void {
  const folder = dirname(resolve(path))
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const problem = errorCode(error) === 'EROFS' ? 'output.read-only' : 'output.no-permission'
    throw new Fault(existsSync(folder) ? problem : 'output.folder-missing', { path, folder }, { cause: error })
  }
  if (existsSync(path) && statSync(path).isDirectory()) throw new Fault('output.is-folder', { path })
}

/** Writes the project; `fill` puts what else belongs into it. */
function store(path: string, result: ReviewResult, fill: (file: ProjectFile) => void): void {
  const name = basename(path, extname(path))
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const file = storeReview(temporary, name, result)
    fill(file)
    file.close()
    for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true })
    renameSync(temporary, path)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(temporary + suffix, { force: true })
  }
  process.stderr.write(`${result.beads.length} rows with ${result.flags.flat().length} flags written to ${path}\n`)
}
