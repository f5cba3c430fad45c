import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words of a tiny model, each with its vector; all of one length. */
export type WordVectors = Readonly<Record<string, readonly number[]>>

/** What the network looks tokens up in, for the stand-in of the runtime (`stand-in-plugin.ts`). */
export const STAND_IN_TABLE = 'table.json'

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'] as const

/**
 * Writes a model folder: a tokenizer of whole words and single Chinese characters, and a network of one node that looks up the vector of each token. Special
 * tokens have the vector 0, so that the mean points where that of the words does.
 */
export function writeTinyModel(folder: string, words: WordVectors): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tinyTokenizer(Object.keys(words))))
  writeFileSync(join(folder, 'model.onnx'), tinyNetwork(tableOf(words)))
  writeFileSync(join(folder, STAND_IN_TABLE), JSON.stringify(tableOf(words)))
  return folder
}

function tableOf(words: WordVectors): readonly (readonly number[])[] {
  const vectors = Object.values(words)
  const nothing = (vectors[0] ?? []).map(() => 0)
  return [...SPECIAL.map(() => nothing), ...vectors]
}

/** A tokenizer as Hugging Face's `tokenizers` writes it: WordPiece after splitting at spaces, marks and around each Chinese character. */
function tinyTokenizer(words: readonly string[]): object {
  const special = (token: string) => SPECIAL.indexOf(token as (typeof SPECIAL)[number])
  const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true }
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content, id) => ({ id, content, ...flags })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: Object.fromEntries(['[CLS]', '[SEP]'].map((id) => [id, { id, ids: [special(id)], tokens: [id] }])),
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries([...SPECIAL, ...words].map((word, id) => [word, id])),
    },
  }
}

/**
 * The bytes of an ONNX model whose output `last_hidden_state` (batch, tokens, width) holds the row of `table` for each of `input_ids`. Field numbers
 * are those of the format's onnx.proto3 (ModelProto, GraphProto, NodeProto, TensorProto, ValueInfoProto).
 */
function tinyNetwork(table: readonly (readonly number[])[]): Uint8Array {
  const width = table[0]?.length ?? 0
  const node = message([1, 'table'], [1, 'input_ids'], [2, 'last_hidden_state'], [4, 'Gather'])
  const tensor = message([1, table.length], [1, width], [2, FLOAT], [8, 'table'], [9, bytesOf(Float32Array.from(table.flat()))])
  const graph = message(
    [1, node],
    [2, 'tiny'],
    [5, tensor],
    [11, tensorInfo('input_ids', INT64, ['batch', 'tokens'])],
    [11, tensorInfo('attention_mask', INT64, ['batch', 'tokens'])],
    [12, tensorInfo('last_hidden_state', FLOAT, ['batch', 'tokens', width])],
  )
  return message([1, 8], [7, graph], [8, message([1, ''], [2, 13])])
}

const FLOAT = 1
const INT64 = 7

function tensorInfo(name: string, type: number, dimensions: readonly (string | number)[]): Uint8Array {
  const shape = message(...dimensions.map((size): Field => [1, typeof size === 'string' ? message([2, size]) : message([1, size])]))
  return message([1, name], [2, message([1, message([1, type], [2, shape])])])
}

/** A number, a text or a message under the number of its field. */
type Field = readonly [field: number, value: number | string | Uint8Array]

/** A protobuf message: numbers as varints, all else with its length before it. */
function message(...fields: readonly Field[]): Uint8Array {
  return Buffer.concat(
    fields.map(([field, value]) => {
      if (typeof value === 'number') return Buffer.from([...varint(field << 3), ...varint(value)])
      const content = typeof value === 'string' ? Buffer.from(value) : value
      return Buffer.concat([Buffer.from([...varint((field << 3) | 2), ...varint(content.length)]), content])
    }),
  )
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]
}

function bytesOf(list: Float32Array): Uint8Array {
  return new Uint8Array(list.buffer, list.byteOffset, list.byteLength)
}
