import { resolve } from 'node:path'

/**
 * The project file among the arguments that the program was started with, as an absolute path; null when there is none.
 * @param args the arguments after the program's own path; switches (`--like-this`) belong to Electron and Chromium
 * @param folder what a relative path counts from
 */
export function projectArgument(args: readonly string[], folder: string): string | null {
  const file = args.find((arg) => !arg.startsWith('-') && isProjectFile(arg))
  return file === undefined ? null : resolve(folder, file)
}

/** Whether a path names a project file by its extension. */
export function isProjectFile(path: string): boolean {
  return path.toLowerCase().endsWith('.duizhao')
}
