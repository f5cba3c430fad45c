import type { Session, session as realSession } from 'electron'
import { partly } from './unmodelled.ts'

type Modelled = Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>

// Headless Chromium refuses every permission by itself. The handlers are kept, and never asked.
const modelled: Modelled = {
  setPermissionRequestHandler: () => undefined,
  setPermissionCheckHandler: () => undefined,
}

export const defaultSession = partly<Session>('session.defaultSession', modelled)

export const session = partly<typeof realSession>('session', { defaultSession })
