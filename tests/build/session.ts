import { NO_DICTIONARIES } from '../../main/host/dictionary-stack.ts'
import { ProjectFile } from '../../main/host/project-file.ts'
import { ReviewSession, type SessionOptions } from '../../main/host/session.ts'

/** A session on a project file, of one reviewer with nothing to look words up in, no packs and no aligner; its faults are thrown. */
export function sessionOn(path: string, { file = ProjectFile.open(path), ...options }: Partial<SessionOptions> = {}): ReviewSession {
  return new ReviewSession({
    id: 'p',
    file,
    packs: () => [],
    glossaries: () => Promise.resolve([]),
    rules: () => ({}),
    dictionaries: () => Promise.resolve(NO_DICTIONARIES),
    recovered: false,
    author: () => 'Li',
    now: () => '2026-11-22T08:00:00.000Z',
    liveRealign: () => false,
    realigner: null,
    onEvent: () => undefined,
    onFault: (error) => {
      throw error
    },
    ...options,
  })
}
