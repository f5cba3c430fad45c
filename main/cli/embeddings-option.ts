import { Option } from 'commander'
import { resolve } from 'node:path'
import type { EmbeddingChoice } from '../host/embedding-pair.ts'
import { plugInFolder } from '../host/embedding-plugin.ts'
import { userDataFolder } from '../host/user-folder.ts'

/** What each command that aligns can be told about sentence embeddings. */
export interface EmbeddingsOptions {
  /** The model's folder; without one there are no embeddings. */
  readonly embeddings?: string
}

/** `--embeddings FOLDER`, the same for each command that aligns. */
export function embeddingsOption(): Option {
  return new Option(
    '--embeddings <folder>',
    'also compare sentences by a model of both languages on this computer (model.onnx, tokenizer.json); needs a plug-in, which the first use names',
  )
}

export function chosenEmbeddings({ embeddings }: EmbeddingsOptions): { readonly embeddings?: EmbeddingChoice } {
  return embeddings === undefined ? {} : { embeddings: { model: resolve(embeddings), plugIns: plugInFolder(userDataFolder()) } }
}
