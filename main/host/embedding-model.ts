import { access, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, succeed, type Outcome } from '../../src/model/index.ts'
import { batchesOf, type Tokens } from './embedding-batch.ts'
import { detailOf, type EmbeddingPlugIn, type Session, type Tensor, type Tokenizer } from './embedding-plugin.ts'
import { poolRows } from './embedding-pool.ts'
import { isSystemError } from './system-error.ts'

/** A model that gives each text a vector. */
export interface EmbeddingModel {
  readonly dimensions: number
  /** One unit vector a text, row after row; `onShare` hears how much is done, 0 to 1. Fails with `embedding.model-unfit`. */
  embed(texts: readonly string[], onShare: (share: number) => void): Promise<Outcome<Float32Array>>
}

/** Where models lie in a folder: by itself, or as Hugging Face's exports have it. */
const MODEL_FILES = ['model.onnx', 'onnx/model.onnx']
/** No longer than models of this kind have read. */
const MOST_TOKENS = 512

/**
 * Opens a model folder: `model.onnx`, `tokenizer.json` and, if it is there, `tokenizer_config.json`. Fails with `embedding.folder-missing`,
 * `embedding.file-missing`, `embedding.tokenizer-broken`, `embedding.model-broken` and `embedding.model-unfit`, which name the file.
 */
export async function openEmbeddingModel(folder: string, plugIn: EmbeddingPlugIn): Promise<Outcome<EmbeddingModel>> {
  if (!(await isFolder(folder))) return fail('embedding.folder-missing', { folder })
  const tokenizer = await openTokenizer(folder, plugIn)
  if (!tokenizer.ok) return tokenizer
  const path = await modelPath(folder)
  if (path === null) return fail('embedding.file-missing', { folder, file: 'model.onnx' })
  let session: Session
  try {
    session = await plugIn.InferenceSession.create(path)
  } catch (error) {
    return fail('embedding.model-broken', { path, detail: detailOf(error) })
  }
  const stranger = session.inputNames.find((name) => !INPUTS.has(name))
  if (stranger !== undefined || !session.inputNames.includes('input_ids'))
    return fail('embedding.model-unfit', { path, detail: stranger === undefined ? 'no input input_ids' : `input ${stranger}` })
  return tried(new OnnxModel({ path, session, plugIn, ...tokenizer.value }))
}

const INPUTS: ReadonlySet<string> = new Set(['input_ids', 'attention_mask', 'token_type_ids'])
/** What is one vector a text already comes first. */
const OUTPUTS = ['sentence_embedding', 'last_hidden_state', 'token_embeddings']

interface ModelParts {
  readonly path: string
  readonly session: Session
  readonly plugIn: EmbeddingPlugIn
  readonly tokenizer: Tokenizer
  readonly mostTokens: number
}

class OnnxModel {
  readonly #parts: ModelParts
  readonly #output: string

  constructor(parts: ModelParts) {
    const { outputNames } = parts.session
    this.#parts = parts
    this.#output = OUTPUTS.find((name) => outputNames.includes(name)) ?? outputNames[0] ?? ''
  }

  async embed(texts: readonly string[], onShare: (share: number) => void): Promise<Outcome<Float32Array>> {
    const { path, tokenizer, mostTokens } = this.#parts
    let rows = new Float32Array()
    let done = 0
    try {
      for (const batch of batchesOf(texts, (text) => tokenizer.encode(text).ids, mostTokens)) {
        const vectors = poolRows(await this.#run(batch), batch)
        if (typeof vectors === 'string') return fail('embedding.model-unfit', { path, detail: vectors })
        const dimensions = vectors.length / batch.texts.length
        if (rows.length === 0) rows = new Float32Array(texts.length * dimensions)
        for (const [at, text] of batch.texts.entries())
          rows.set(vectors.subarray(at * dimensions, (at + 1) * dimensions), text * dimensions)
        done += batch.texts.length
        onShare(done / texts.length)
      }
    } catch (error) {
      // The runtime throws where the words of the tokenizer are none of the model's, or shapes do not fit.
      return fail('embedding.model-unfit', { path, detail: detailOf(error) })
    }
    return succeed(rows)
  }

  async #run({ ids, mask, texts, width }: Tokens): Promise<Tensor | undefined> {
    const { session, plugIn } = this.#parts
    const tensor = (data: BigInt64Array) => new plugIn.Tensor('int64', data, [texts.length, width])
    const values: Readonly<Record<string, BigInt64Array>> = {
      input_ids: ids,
      attention_mask: mask,
      token_type_ids: new BigInt64Array(ids.length),
    }
    const feeds = Object.fromEntries(session.inputNames.map((name) => [name, tensor(values[name] ?? ids)]))
    return (await session.run(feeds))[this.#output]
  }
}

/** The model after one sentence: how many numbers it gives, or why it gives none. */
async function tried(model: OnnxModel): Promise<Outcome<EmbeddingModel>> {
  const trial = await model.embed(['你好 hello'], () => undefined)
  if (!trial.ok) return trial
  return succeed({ dimensions: trial.value.length, embed: (texts, onShare) => model.embed(texts, onShare) })
}

async function openTokenizer(
  folder: string,
  plugIn: EmbeddingPlugIn,
): Promise<Outcome<{ readonly tokenizer: Tokenizer; readonly mostTokens: number }>> {
  const path = join(folder, 'tokenizer.json')
  const [text, settings] = [await readIfThere(path), await readIfThere(join(folder, 'tokenizer_config.json'))]
  if (text === null) return fail('embedding.file-missing', { folder, file: 'tokenizer.json' })
  try {
    const config = JSON.parse(settings ?? '{}') as { readonly model_max_length?: unknown }
    const tokenizer = new plugIn.Tokenizer(JSON.parse(text), config)
    const most = typeof config.model_max_length === 'number' ? config.model_max_length : MOST_TOKENS
    tokenizer.encode('你好 hello')
    return succeed({ tokenizer, mostTokens: Math.max(2, Math.min(most, MOST_TOKENS)) })
  } catch (error) {
    return fail('embedding.tokenizer-broken', { path, detail: detailOf(error) })
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}

async function modelPath(folder: string): Promise<string | null> {
  for (const name of MODEL_FILES) {
    const path = join(folder, name)
    try {
      await access(path)
      return path
    } catch (error) {
      if (!isSystemError(error)) throw error
    }
  }
  return null
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}
