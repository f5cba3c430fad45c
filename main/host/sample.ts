import { join } from 'node:path'
import type { StartView } from '../../src/bridge/index.ts'
import { appRoot } from './app-root.ts'

/** The reviews that come with the program, to try it on. */
export const SAMPLES: StartView['samples'] = [
  { id: 'interview', title: { en: 'A policy interview', zh: '政策访谈' } },
  { id: 'report', title: { en: 'A business report full of numbers', zh: '数字很多的业绩报告' } },
  { id: 'story', title: { en: 'A short story with dialogue', zh: '带对话的短篇小说' } },
]

/** The one that opens on the very first start. */
export const FIRST_SAMPLE = 'interview'

/** The two files of a sample. */
export function samplePaths(id: string): { readonly source: string; readonly target: string } {
  const folder = join(appRoot, 'samples', id)
  return { source: join(folder, 'source.txt'), target: join(folder, 'target.txt') }
}

/** What the project of a sample is called. */
export function sampleName(id: string): string {
  const sample = SAMPLES.find((other) => other.id === id)
  return sample ? `${sample.title.zh} · ${sample.title.en}` : id
}
