/** A file with its path in the folder that was dropped or chosen. */
export interface FoundFile {
  readonly name: string
  readonly file: File
}

/** Files that were chosen; those of a folder by their path in it. Hidden ones are passed over. */
export function chosenFiles(files: Iterable<File>): readonly FoundFile[] {
  return [...files].map((file) => ({ name: withoutRoot(file.webkitRelativePath) || file.name, file })).filter(({ name }) => !isHidden(name))
}

/** All files of folders that were dropped, and of the folders in them, in the order of their names. */
export async function filesIn(folders: readonly FileSystemDirectoryEntry[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = []
  for (const folder of folders) await gather(folder, '', found)
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

async function gather(folder: FileSystemDirectoryEntry, path: string, found: FoundFile[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const name = path + entry.name
    if (isHidden(entry.name)) continue
    if (entry.isDirectory) await gather(entry as FileSystemDirectoryEntry, `${name}/`, found)
    else found.push({ name, file: await fileOf(entry as FileSystemFileEntry) })
  }
}

/** A folder is read in parts, until one is empty. Source: WICG File and Directory Entries API, `readEntries`. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (part.length === 0) return all
    all.push(...part)
  }
}

/** A file that cannot be opened comes as one without bytes, which the host refuses by name. */
function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))))
}

function withoutRoot(path: string): string {
  return path.split('/').slice(1).join('/')
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.'))
}
