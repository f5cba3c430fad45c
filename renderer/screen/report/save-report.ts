import type { CallInput } from '../../../src/bridge/index.ts'
import { reviewStore } from '../../state/store.ts'
import { textNow } from '../../text/index.ts'

/** Saves a report and says where it went. */
export async function saveReport(input: CallInput<'saveReport'>): Promise<void> {
  const { ask, notify, keepDraft } = reviewStore.getState()
  await keepDraft()
  const saved = await ask('saveReport', input)
  switch (saved?.kind) {
    case 'file':
      return notify('done', textNow('report.saved', { path: saved.path }))
    case 'download':
      download(saved.url, saved.name)
      return notify('done', textNow('report.downloaded', { name: saved.name }))
    case 'print':
      // A browser may hold back a window that opens some time after the click: then a click on the notice opens it.
      if (!print(saved.url))
        notify('done', textNow('report.print-ready'), { label: textNow('report.print-open'), run: () => print(saved.url) })
      return
    case 'cancelled':
    case undefined:
  }
}

function download(url: string, name: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}

/** Shows the page in a window of its own with the browser's print dialog; false where the browser opened none. */
function print(url: string): boolean {
  const shown = window.open(url)
  shown?.addEventListener('load', () => shown.print())
  return shown !== null
}
