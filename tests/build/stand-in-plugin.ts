import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STAND_IN_TABLE } from './tiny-model.ts'

/**
 * Writes packages of the plug-in's names into a plug-in folder, that do for tiny models what the real ones do: the tokenizer knows whole words and single
 * Chinese characters, the runtime looks up the vector of each token. Like the real ones they refuse a model or tokenizer that is none.
 */
export function writeStandInPlugIn(folder: string): void {
  writePackage(folder, 'onnxruntime-web', RUNTIME)
  writePackage(folder, '@huggingface/tokenizers', TOKENIZERS)
}

function writePackage(folder: string, name: string, code: string): void {
  const place = join(folder, 'node_modules', name)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }))
  writeFileSync(join(place, 'index.js'), code)
}

const RUNTIME = `
const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
class Tensor {
  constructor(type, data, dims) { Object.assign(this, { type, data, dims }) }
}
const InferenceSession = {
  async create(path) {
    if (!readFileSync(path).includes('last_hidden_state')) throw new Error('protobuf parsing failed')
    const table = JSON.parse(readFileSync(join(dirname(path), '${STAND_IN_TABLE}'), 'utf8'))
    const run = ({ input_ids: { data, dims } }) => {
      const rows = [...data].map((id) => table[Number(id)])
      if (rows.flat().some((value) => value === null)) return new Promise(() => setInterval(() => undefined, 1000))
      const output = Float32Array.from(rows.flat())
      return Promise.resolve({ last_hidden_state: new Tensor('float32', output, [...dims, table[0].length]) })
    }
    return { inputNames: ['input_ids', 'attention_mask'], outputNames: ['last_hidden_state'], run }
  },
}
module.exports = { InferenceSession, Tensor }
`

const TOKENIZERS = `
class Tokenizer {
  constructor({ model: { vocab } }) { this.vocab = vocab }
  encode(text) {
    const words = text.toLowerCase().match(/\\p{Script=Han}|\\p{L}+|[^\\s\\p{L}]/gu) ?? []
    return { ids: [2, ...words.map((word) => this.vocab[word] ?? 1), 3] }
  }
}
module.exports = { Tokenizer }
`
