import { dialog, type BrowserWindow, type FileFilter } from 'electron'

/**
 * Asks where to save. Answers the path, or null when the reviewer changes their mind.
 * @param suggestedName name of the file to start from, with its extension
 */
export async function pickSavePath(
  window: BrowserWindow | null,
  suggestedName: string,
  filters: readonly FileFilter[],
): Promise<string | null> {
  const options = { defaultPath: suggestedName, filters: [...filters] }
  const answer = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options))
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}

/** Asks which file to open. Answers its path, or null when the reviewer changes their mind. */
export async function pickOpenPath(window: BrowserWindow | null, filters: readonly FileFilter[]): Promise<string | null> {
  const options = { filters: [...filters], properties: ['openFile' as const] }
  const answer = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}
