import { join } from 'node:path'
import type { StartView } from '../../src/bridge/index.ts'
import { appRoot } from './app-root.ts'
import { Fault } from './fault.ts'

/** The reviews that come with the program, to try it on. */
export const SAMPLES: StartView['samples'] = [
  { id: 'interview', title: { en: 'A policy interview', zh: '政策访谈' } },
  { id: 'report', title: { en: 'A business report full of numbers', zh: '数字很多的业绩报告' } },
  { id: 'story', title: { en: 'A short story with dialogue', zh: '带对话的短篇小说' } },
]

/** The one that opens on the very first start. */
export const FIRST_SAMPLE = 'interview'

/** What the project of a sample is called, and its two files. Throws the Fault `project.missing` for an id that is none: it may come from outside. */
export function findSample(id: string): { readonly name: string; readonly source: string; readonly target: string } {
  const sample = SAMPLES.find((other) => other.id === id)
  if (!sample) throw new Fault('project.missing', { path: id })
  const folder = join(appRoot, 'samples', sample.id)
  return {
    name: `${sample.title.zh} · ${sample.title.en}`,
    source: join(folder, 'source.txt'),
    target: join(folder, 'target.txt'),
  }
}
