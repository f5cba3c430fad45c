import { Option } from 'commander'
import { BORDER_KINDS } from '../../src/segment/index.ts'

/** `--borders KIND`, the same for each command that aligns. */
export function bordersOption(): Option {
  return new Option(
    '--borders <kind>',
    'what corresponds one to one on both sides, so that no bead reaches across: both need the same number of them (chapters begin at headings)',
  ).choices(BORDER_KINDS)
}
