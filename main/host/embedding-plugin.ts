import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fail, succeed, type Outcome } from '../../src/model/index.ts'
import { errorCode } from './fault.ts'

/** A matrix of numbers as the ONNX runtime takes and gives it; `data` row after row. */
export interface Tensor {
  readonly dims: readonly number[]
  readonly data: unknown
}

export interface Session {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>
}

export interface Tokenizer {
  encode(text: string): { readonly ids: readonly number[] }
}

/** What the two packages of the plug-in offer, as far as it is used. */
export interface EmbeddingPlugIn {
  readonly InferenceSession: { create(path: string): Promise<Session> }
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor
  readonly Tokenizer: new (tokenizer: unknown, config: unknown) => Tokenizer
}

const RUNTIME = 'onnxruntime-web'
const TOKENIZERS = '@huggingface/tokenizers'
/**
 * The plug-in: an ONNX runtime in WebAssembly, which is the same file on every system and fetches nothing at its installation, and the tokenizers that
 * model folders describe. About 100 MB, so no dependency. These versions are tried.
 */
const PACKAGES = [`${RUNTIME}@1.20.1`, `${TOKENIZERS}@0.2.0`]

/** Where the plug-in lies: with the user's data, as the packed program holds no place for other packages. */
export function plugInFolder(userData: string): string {
  return join(userData, 'plug-ins')
}

/** The command that puts the plug-in there. */
export function installCommand(folder: string): string {
  return `npm install --prefix "${folder}" ${PACKAGES.join(' ')}`
}

/** Loads the plug-in. Fails with `embedding.plugin-missing` and `embedding.plugin-broken`, which say how to install it. */
export async function loadEmbeddingPlugIn(folder: string): Promise<Outcome<EmbeddingPlugIn>> {
  try {
    const [runtime, tokenizers] = [await importFrom(folder, RUNTIME), await importFrom(folder, TOKENIZERS)]
    const plugIn = { ...runtime, ...tokenizers }
    if (!isPlugIn(plugIn)) return fail('embedding.plugin-broken', { folder, detail: 'other exports', command: installCommand(folder) })
    return succeed(plugIn)
  } catch (error) {
    if (errorCode(error) === 'MODULE_NOT_FOUND') return fail('embedding.plugin-missing', { folder, command: installCommand(folder) })
    return fail('embedding.plugin-broken', { folder, detail: detailOf(error), command: installCommand(folder) })
  }
}

async function importFrom(folder: string, name: string): Promise<object> {
  const path = createRequire(join(folder, 'package.json')).resolve(name)
  const exports = (await import(pathToFileURL(path).href)) as { readonly default?: object }
  return { ...exports, ...exports.default }
}

function isPlugIn(value: object): value is EmbeddingPlugIn {
  const { InferenceSession, Tensor, Tokenizer } = value as Partial<EmbeddingPlugIn>
  return [InferenceSession?.create, Tensor, Tokenizer].every((part) => typeof part === 'function')
}

/** The first line of what an error says. */
export function detailOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').trim()
}
