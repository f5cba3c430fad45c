import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Library, projectId } from '../../main/host/library.ts'

/** Names of the project files that a host keeps in its data folder. */
export function projectsIn(dataFolder: string): readonly string[] {
  return readdirSync(join(dataFolder, 'projects')).filter((name) => name.endsWith('.duizhao'))
}

/**
 * Reviews that journeys begin with. Aligning and checking a text is most of what beginning a review costs, and comes out the same each time: it is
 * done once for the host of a window, and each further journey has a copy of its own.
 */
export class PreparedReviews {
  readonly #dataFolder: string
  readonly #made = new Map<string, string>()

  constructor(dataFolder: string) {
    this.#dataFolder = dataFolder
  }

  /** Whether a review of these texts was kept. */
  has(texts: string): boolean {
    return this.#made.has(texts)
  }

  /** Has `make` make a project, and keeps what it is then as the review of these texts. */
  async keep(texts: string, make: () => Promise<void>): Promise<void> {
    const before = new Set(projectsIn(this.#dataFolder))
    await make()
    const made = projectsIn(this.#dataFolder).find((name) => !before.has(name))
    if (made === undefined) throw new Error(`No project of ${texts} was made`)
    const kept = join(this.#dataFolder, `prepared ${made}`)
    // The program has the project open: SQLite copies what stands beside the file too.
    inDatabase(join(this.#dataFolder, 'projects', made), (database) => database.prepare('VACUUM INTO ?').run(kept))
    this.#made.set(texts, kept)
  }

  /** Makes a project called `name` of the kept review of these texts; it stands first among the recent ones when the start screen is loaded. */
  put(texts: string, name: string): void {
    const kept = this.#made.get(texts)
    if (kept === undefined) throw new RangeError(`No review of ${texts} was kept`)
    const library = new Library(this.#dataFolder)
    const path = library.freePath(name)
    copyFileSync(kept, path)
    inDatabase(path, (database) => database.prepare("UPDATE meta SET value = ? WHERE key = 'name'").run(name))
    library.remember({ id: projectId(path), name, place: path, openedAt: new Date().toISOString(), rows: 0, reviewed: 0 })
  }
}

function inDatabase(path: string, work: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(path)
  try {
    work(database)
  } finally {
    database.close()
  }
}
