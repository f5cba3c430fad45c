import type { WebFrameMain } from 'electron'
import { partly } from './unmodelled.ts'

type Modelled = Pick<WebFrameMain, 'url' | 'origin' | 'parent' | 'detached' | 'frameTreeNodeId'>

/** A page's main frame, as far as senders of messages are checked. `url` answers the address at the time of asking. */
export function mainFrame(url: () => string, id: number): WebFrameMain {
  const frame: Modelled = {
    get url() {
      return url()
    },
    get origin() {
      const address = URL.parse(url())
      return address === null ? 'null' : `${address.protocol}//${address.host}`
    },
    parent: null,
    detached: false,
    frameTreeNodeId: id,
  }
  return partly('WebFrameMain', frame)
}
