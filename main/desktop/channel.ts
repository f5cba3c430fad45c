/** Names of the IPC channels between the preload script and the main process; there are no others. */
export const CHANNEL = {
  /** Window to host: one call of the contract, answered with `{ ok, value | problem }`. */
  call: 'duizhao:call',
  /** Host to window: one event of the contract. */
  event: 'duizhao:event',
  /** Window to host: the interface has handed over what it had not saved yet. */
  flushed: 'duizhao:flushed',
} as const
