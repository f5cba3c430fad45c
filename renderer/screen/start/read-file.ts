import type { Answer, CallInput, TextView } from '../../../src/bridge/index.ts'
import { fail, type Outcome } from '../../../src/model/index.ts'

type ReadText = (input: CallInput<'readText'>) => Promise<Answer<'readText'>>

/**
 * The largest file whose bytes are handed to the host, in units of 2^20 bytes: above it the host would refuse anyway, after a long wait.
 */
const MOST_MEGABYTES = 64

/** Has the host read a file that was picked or dropped. What cannot be read here is a problem just like the host's own. */
export async function readFile(file: File, readText: ReadText, name = file.name): Promise<Outcome<TextView>> {
  if (/\.duizhao$/i.test(name)) return fail('input.project', { name })
  const megabytes = Math.ceil(file.size / 2 ** 20)
  if (megabytes > MOST_MEGABYTES) return fail('input.too-large', { name, megabytes, limit: MOST_MEGABYTES })
  const bytes = await base64Of(file)
  return bytes.ok ? readText({ name, bytes: bytes.value }) : bytes
}

/** The bytes of a file in base 64, as calls of the contract take them. */
export function base64Of(file: File): Promise<Outcome<string>> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve({ ok: true, value: String(reader.result).replace(/^data:[^,]*,?/, '') })
    reader.onerror = () => resolve(fail(CODES[reader.error?.name ?? ''] ?? 'input.no-permission', { path: file.name }))
    reader.readAsDataURL(file)
  })
}

/** Names of the browser's errors on reading a file. Source: W3C File API, "Errors and Exceptions". */
const CODES: Readonly<Record<string, string>> = {
  NotFoundError: 'input.missing',
  NotReadableError: 'input.no-permission',
  SecurityError: 'input.no-permission',
}

/** What was dropped: files, and folders, which a browser also hands over as files that cannot be read. */
export function droppedFiles(data: DataTransfer): {
  readonly files: readonly File[]
  readonly folders: readonly FileSystemDirectoryEntry[]
} {
  const folders = [...data.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null
    return entry?.isDirectory ? [entry as FileSystemDirectoryEntry] : []
  })
  return { files: [...data.files].filter((file) => !folders.some(({ name }) => name === file.name)), folders }
}
