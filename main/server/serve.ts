import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { createService } from '../host/service.ts'
import { userDataFolder } from '../host/user-folder.ts'
import { programVersion } from '../host/version.ts'
import { serveLoopback, type LoopbackServer } from './loopback.ts'

export interface ServeOptions {
  /** A project file to open first. */
  readonly open?: string
  /** 0 takes a free one. */
  readonly port?: number
  /** Where projects and preferences are kept; the operating system's usual place otherwise. */
  readonly dataFolder?: string
}

/** Starts the program for a browser on this machine, for one person. Ends in order on Ctrl+C. */
export async function serve({ open, port, dataFolder = userDataFolder() }: ServeOptions = {}): Promise<LoopbackServer> {
  mkdirSync(dataFolder, { recursive: true })
  const service = createService({
    dataFolder,
    host: 'server',
    version: programVersion(),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    open: open ? resolve(open) : null,
  })
  const server = await serveLoopback(service, port)
  const close = async () => {
    await server.close()
    await service.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close().then(() => process.exit(0)))
  return { address: server.address, close }
}
