import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where programs keep their data for one user: as Electron chooses it, so that all hosts show the same projects and preferences. */
export function userDataFolder(): string {
  const named = process.env['DUIZHAO_DATA']
  if (named) return resolve(named)
  if (process.platform === 'win32') return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Duizhao')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Duizhao')
  return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Duizhao')
}

/** Where programs keep for one user what they can make again at any time. Deleting it loses nothing. */
export function userCacheFolder(): string {
  const named = process.env['DUIZHAO_DATA']
  if (named) return join(resolve(named), 'duizhao-cache')
  if (process.platform === 'win32') return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Duizhao', 'Cache')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Duizhao')
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'duizhao')
}
