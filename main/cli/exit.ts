/** How a command ends. Scripts rely on these. */
export const EXIT = {
  done: 0,
  /** Done, and there are findings at or above `--fail-on`. */
  findings: 1,
  /** Unusable arguments or input, or a result that could not be written. */
  unusable: 2,
  /** Ended by Ctrl+C, as shells count it. */
  interrupted: 130,
} as const
