import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { ProjectSummary } from '../../src/bridge/index.ts'
import { writeJson } from './json-file.ts'

const entry = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  openedAt: z.string(),
  rows: z.number(),
  reviewed: z.number(),
})

/** How many projects the start screen remembers. */
const REMEMBERED = 30

/** The projects that were open last, and the folder that new ones go to. */
export class Library {
  /** Where new projects are made. */
  readonly folder: string
  readonly #path: string

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'projects')
    this.#path = join(dataFolder, 'recent.json')
    mkdirSync(this.folder, { recursive: true })
  }

  /** Newest first; projects that are gone from the disk are left out. */
  recent(): readonly ProjectSummary[] {
    return this.#stored().filter(({ place }) => existsSync(place))
  }

  /** The path of a known project, or null. */
  pathOf(id: string): string | null {
    return this.recent().find((project) => project.id === id)?.place ?? null
  }

  remember(summary: ProjectSummary): void {
    const others = this.#stored().filter(({ id }) => id !== summary.id)
    writeJson(this.#path, [summary, ...others].slice(0, REMEMBERED))
  }

  /** A path in the folder for a project of this name that no file has yet. */
  freePath(name: string): string {
    const stem = fileStem(name)
    for (let number = 1; ; number++) {
      const path = join(this.folder, `${stem}${number === 1 ? '' : ` ${number}`}.duizhao`)
      if (!existsSync(path)) return path
    }
  }

  #stored(): readonly ProjectSummary[] {
    if (!existsSync(this.#path)) return []
    try {
      const parsed = z.array(entry).safeParse(JSON.parse(readFileSync(this.#path, 'utf8')))
      return parsed.success ? parsed.data : []
    } catch (error) {
      process.stderr.write(`The list of recent projects is unreadable and starts anew: ${String(error)}\n`)
      return []
    }
  }
}

/** The id of the project at a path: the same file has the same id in every run. */
export function projectId(path: string): string {
  return createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16)
}

/** A name as a file name that every operating system takes. */
export function fileStem(name: string): string {
  const cleaned = name
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  return [...cleaned].slice(0, 80).join('') || 'review'
}
