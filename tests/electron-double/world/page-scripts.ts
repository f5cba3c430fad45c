import { bridgeEnd } from './bridge-end.ts'
import { decodeValue, encodeValue } from './codec.ts'
import { runPreload, type IsolatedWorldNames } from './isolated-world.ts'
import { preparePageWorld } from './page-world.ts'

/** The world that preload scripts run in. */
export const ISOLATED_WORLD = 'ElectronDoublePreload'

/** Names that only this window's two worlds know. */
export interface ChannelNames extends IsolatedWorldNames {
  readonly toPage: string
  readonly toPreload: string
}

export function channelNames(secret: string): ChannelNames {
  return {
    binding: '__electronDoublePost',
    deliver: '__electronDoubleDeliver',
    openChannel: `open-${secret}`,
    toPage: `page-${secret}`,
    toPreload: `preload-${secret}`,
  }
}

const CODEC = `{ encode: ${encodeValue}, decode: ${decodeValue} }`
// Electron runs a preload script in the main frame only.
const mainFrameOnly = (script: string): string => `if (window === window.top) { ${script} }`

/** Script for the page's own world; must be registered before the isolated world's. */
export function pageWorldScript(names: ChannelNames): string {
  const bridge = `(${bridgeEnd})(${CODEC}, ${quote(names.toPreload)}, ${quote(names.toPage)})`
  return mainFrameOnly(`(${preparePageWorld})(${bridge}, ${quote(names.openChannel)})`)
}

/** Script for the isolated world, with the text of the preload script (CommonJS) inside. */
export function isolatedWorldScript(names: ChannelNames, preload: string): string {
  const bridge = `(${bridgeEnd})(${CODEC}, ${quote(names.toPage)}, ${quote(names.toPreload)})`
  const wrapped = `function (require, module, exports) {\n${preload}\n}`
  return mainFrameOnly(`(${runPreload})(${CODEC}, ${bridge}, ${JSON.stringify(names)}, ${wrapped})`)
}

function quote(name: string): string {
  return JSON.stringify(name)
}
