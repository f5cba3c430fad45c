import { resolve } from 'node:path'
import { inputSchemas, type CallName, type HostEvent } from '../../src/bridge/index.ts'
import { sentenceText } from '../../src/model/index.ts'
import type { ReviewState } from '../../src/review/index.ts'
import { AiDesk } from '../ai/ai-desk.ts'
import { DictionaryDesk, type CoveredText } from './dictionary-desk.ts'
import { Fault, faultOf, problemOf, unwrap } from './fault.ts'
import { Exporter, type Download, type PickSavePath } from './exporter.ts'
import type { Handlers } from './handlers.ts'
import { Library } from './library.ts'
import { memoryHandlers, memoryTrouble } from './memory-calls.ts'
import { filterHandlers } from './filter-calls.ts'
import { MemoryDesk } from './memory-desk.ts'
import { PreferencesFile, shownPreferences } from './preferences-file.ts'
import { profileHandlers } from './profile-calls.ts'
import { ProjectDesk } from './project-desk.ts'
import { FIRST_SAMPLE, SAMPLES } from './sample.ts'
import { ReportDesk } from './report-desk.ts'
import { reportHandlers, type PrintPdf } from './report-calls.ts'
import { spellingHandlers } from './spelling-calls.ts'
import { SpellingDesk } from './spelling-desk.ts'
import { TextShelf } from './text-shelf.ts'
import { userCacheFolder } from './user-folder.ts'

/** How many rows one call answers at most. */
const MOST_ROWS = 1000

export interface FileFilter {
  readonly name: string
  readonly extensions: string[]
}

export interface ServiceOptions {
  /** The folder of the program's own files: projects, preferences. Made when it is not there. */
  readonly dataFolder: string
  /** Where things are kept that can be made again; the operating system's usual place when not given. */
  readonly cacheFolder?: string
  readonly host: 'desktop' | 'server'
  readonly version: string
  /** The operating system's language, BCP 47. */
  readonly locale: string
  /** A project file to open first, or null. */
  readonly open: string | null
  /** Asks where to save; a host without dialogs leaves it out, and exports become downloads. */
  readonly pickSavePath?: PickSavePath
  /** Makes a PDF of a page; a host that cannot leaves it out, and the page is printed by whoever reads it. */
  readonly printPdf?: PrintPdf
  readonly pickOpenPath?: (filters: readonly FileFilter[]) => Promise<string | null>
}

export interface Service {
  /**
   * Serves one call of the contract. Rejects with an error that has a `problem` for the reviewer: for bad input of the
   * interface itself `internal`, for all expected failures their own. Other errors are faults of the program.
   */
  call(method: string, input: unknown): Promise<unknown>
  /** Hears all news; the function given back ends it. */
  onEvent(listener: (event: HostEvent) => void): () => void
  /** Opens a project file that the operating system handed over. */
  openFile(path: string): Promise<void>
  /** A finished export that waits to be fetched. */
  download(id: string): Download | null
  close(): Promise<void>
}

/** The services behind the contract: the same for the desktop program and the server. */
export function createService(options: ServiceOptions): Service {
  const listeners = new Set<(event: HostEvent) => void>()
  const tell = (event: HostEvent) => listeners.forEach((listener) => listener(event))
  const preferences = new PreferencesFile(options.dataFolder)
  const library = new Library(options.dataFolder)
  const shelf = new TextShelf()
  const dictionaries = new DictionaryDesk({
    preferences,
    cacheFolder: options.cacheFolder ?? userCacheFolder(),
    dataFolder: options.dataFolder,
  })
  const memory = new MemoryDesk({
    folder: options.dataFolder,
    now: Date.now,
    onFault: memoryTrouble((problem) => tell({ kind: 'problem', problem })),
  })
  const desk = new ProjectDesk({
    memory,
    library,
    author: () => preferences.get().author || 'reviewer',
    liveRealign: () => preferences.get().liveRealign,
    repetitions: () => preferences.get().repetitions,
    tell,
    checks: () => preferences.get().checks,
    dictionaries: () => dictionaries.stack((problem) => tell({ kind: 'problem', problem })),
  })
  const ai = new AiDesk({ preferences, tell })
  const exporter = new Exporter({ version: options.version, pickSavePath: options.pickSavePath ?? null })
  const reports = new ReportDesk()
  const spelling = new SpellingDesk({
    packs: () => desk.packs(),
    dictionaries: () => dictionaries.stack((problem) => tell({ kind: 'problem', problem })),
  })
  const jobs = new Map<string, AbortController>()
  let open = options.open

  const job = async <T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const controller = new AbortController()
    jobs.set(id, controller)
    try {
      return await work(controller.signal)
    } finally {
      jobs.delete(id)
    }
  }

  const shownDictionaries = async (project: string | null) => {
    const texts = project === null ? [] : sourceTexts(desk.session(project).state)
    return dictionaries.view({ texts, glossaries: await desk.packs() } satisfies CoveredText, project !== null)
  }

  const shelved = ({ source, target }: { readonly source: string; readonly target: string }) => ({
    source: shelf.get(source),
    target: shelf.get(target),
  })

  const handlers: Handlers = {
    ...memoryHandlers({
      memory,
      session: (project) => desk.session(project),
      exporter,
      job,
      pick: async () => (await options.pickOpenPath?.([{ name: 'TMX', extensions: ['tmx'] }])) ?? null,
      onAnew: () => desk.fillMemory(),
    }),
    ...profileHandlers({
      preferences,
      desk,
      exporter,
      pick: async () => (await options.pickOpenPath?.([{ name: 'JSON', extensions: ['json'] }])) ?? null,
    }),
    ...reportHandlers({
      reports,
      session: (project) => desk.session(project),
      exporter,
      version: options.version,
      printPdf: options.printPdf ?? null,
    }),
    ...spellingHandlers({ spelling, session: (project) => desk.session(project), choice: () => preferences.get().spelling }),
    start: () => {
      const firstStart = library.recent().length === 0
      const project = open === null ? null : desk.known(open)
      open = null
      const { version, host, locale } = options
      const sample = firstStart ? ({ kind: 'sample', id: FIRST_SAMPLE } as const) : null
      const first = project === null ? sample : ({ kind: 'project', id: project } as const)
      const recent = library.recent()
      return {
        version,
        host,
        locale,
        preferences: shownPreferences(preferences.get()),
        ai: ai.view(),
        recent,
        samples: SAMPLES,
        open: first,
      }
    },
    setPreferences: (change) =>
      shownPreferences(preferences.set(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)))),
    setAiReviewer: (change) => ai.set(change),
    tryAiReviewer: ({ job: id }) => job(id, (signal) => ai.try(signal)),
    askAiReviewer: (request) => ai.ask(desk.session(request.project), request),
    dictionaries: ({ project }) => shownDictionaries(project),
    addDictionary: async ({ project, file }) => {
      if (file !== null) await dictionaries.addContent(file.name, Buffer.from(file.bytes, 'base64'))
      else {
        const path = await options.pickOpenPath?.([{ name: 'CEDICT, TSV, TBX', extensions: ['u8', 'txt', 'tsv', 'tbx', 'xml', 'tab'] }])
        if (!path) return null
        await dictionaries.add(path)
      }
      return shownDictionaries(project)
    },
    setDictionaries: ({ project, cedict, files }) => {
      dictionaries.set({ cedict, files })
      return shownDictionaries(project)
    },
    readText: ({ name, bytes }) => shelf.read(name, Buffer.from(bytes, 'base64')),
    createReview: ({ job: id, source, target, name, force, borders }) =>
      job(id, (signal) => desk.create({ id, source: shelf.get(source), target: shelf.get(target), name, force, borders, signal })),
    pairTexts: ({ job: id, texts }) =>
      job(id, (signal) =>
        desk.pairTexts(
          id,
          texts.map((one) => ({ id: one, text: shelf.get(one) })),
          signal,
        ),
      ),
    createProject: ({ job: id, name, pairs }) => job(id, (signal) => desk.createProject(name, { id, pairs: pairs.map(shelved), signal })),
    addPairs: ({ job: id, project, pairs }) => job(id, (signal) => desk.addPairs(project, { id, pairs: pairs.map(shelved), signal })),
    compareTranslation: ({ job: id, project, pair, text }) =>
      job(id, (signal) => desk.compare(project, { id, pair, other: shelf.get(text), signal })),
    openSample: ({ job: id, sample }) => job(id, (signal) => desk.createSample(id, sample, signal)),
    cancel: ({ job: id }) => {
      jobs.get(id)?.abort()
      ai.cancel(id)
      return null
    },
    listProjects: () => library.recent(),
    glimpse: ({ id }) => desk.glimpse(id),
    openProject: async ({ id }) => {
      if (id !== null) return desk.open(id)
      const path = await options.pickOpenPath?.([{ name: 'Duizhao', extensions: ['duizhao'] }])
      return path ? desk.openPath(path) : null
    },
    closeProject: ({ project }) => {
      ai.leave(project)
      spelling.forget(project)
      desk.close(project)
      return null
    },
    list: ({ project, pair, ...request }) => desk.session(project).rows(pair).list(request).then(unwrap),
    ...filterHandlers((project) => desk.session(project)),
    rows: ({ project, pair, ids }) => desk.session(project).rows(pair).rows(ids),
    rowsAt: ({ project, pair, from, to }) =>
      desk
        .session(project)
        .rows(pair)
        .rowsAt(from, Math.min(to, from + MOST_ROWS)),
    find: ({ project, pair, among, goal }) => desk.session(project).rows(pair).find(among, goal),
    termUses: ({ project, pair, names }) => desk.session(project).termUses(pair, names),
    renderings: ({ project, pair, chinese, english }) => desk.session(project).renderings(pair, { chinese, english }),
    chineseOf: ({ project, pair, segment, english }) => desk.session(project).chineseOf(pair, segment, english),
    previewReplace: ({ project, pair, ...request }) => desk.session(project).previewReplace(pair, request).then(unwrap),
    dismissReach: ({ project, key, ...at }) => desk.session(project).dismissReach(key, at),
    answeredFlags: ({ project }) => desk.session(project).answeredFlags().then(unwrap),
    act: ({ project, intent }) => desk.session(project).act(inputSchemas.act.shape.intent.parse(intent)).then(unwrap),
    undo: ({ project }) => desk.session(project).undo().then(unwrap),
    redo: ({ project }) => desk.session(project).redo().then(unwrap),
    readyAligner: ({ project, pair }) => {
      desk.session(project).readyAligner(pair)
      return null
    },
    history: ({ project, pair, segment }) => desk.session(project).history(pair, segment),
    export: (request) => exporter.export(desk.session(request.project), request, preferences.get().language === 'zh' ? 'zh' : 'en'),
  }

  return {
    call: async (method, input) => {
      if (!isCallName(method)) throw new Fault('internal', { detail: `no call named ${method}` })
      const parsed = inputSchemas[method].safeParse(input)
      if (!parsed.success) throw new Fault('internal', { detail: `${method}: ${parsed.error.message}` })
      return answer(() => (handlers[method] as (input: unknown) => unknown)(parsed.data))
    },
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    openFile: async (path) => tell({ kind: 'open', project: desk.known(resolve(path)) }),
    download: (id) => exporter.download(id),
    close: async () => {
      for (const controller of jobs.values()) controller.abort()
      await ai.close()
      await reports.close()
      await spelling.close()
      desk.closeAll()
      await memory.close()
    },
  }
}

/** The Chinese sentences of a project. */
function sourceTexts({ pairs }: ReviewState): readonly string[] {
  return pairs.flatMap(({ source }) => source.sentences.map((_, index) => sentenceText(source, index)))
}

function isCallName(method: string): method is CallName {
  return Object.hasOwn(inputSchemas, method)
}

/** Turns what the disk and SQLite throw into problems; faults of the program stay what they are. */
async function answer(work: () => unknown): Promise<unknown> {
  try {
    return await work()
  } catch (error) {
    const problem = problemOf(error)
    if (problem && !(error instanceof Fault)) throw faultOf(problem, { cause: error })
    throw error
  }
}
