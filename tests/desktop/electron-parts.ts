import { vi } from 'vitest'

/** The parts of Electron that the shell's modules import, for tests of what they decide without a window. */
export function electronParts(): Record<string, object> {
  return {
    app: { on: vi.fn() },
    ipcMain: { on: vi.fn(), handle: vi.fn(), removeListener: vi.fn() },
    protocol: { handle: vi.fn(), registerSchemesAsPrivileged: vi.fn() },
    session: { defaultSession: {} },
    shell: { openExternal: vi.fn() },
  }
}
