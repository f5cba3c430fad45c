/**
 * The beads `[from, to)` around `near` that may be aligned again: up to a fixed bead (itself left out) or a border before a bead on both sides, at most
 * `most` beads to each side of `near`, which may be fixed itself.
 */
export function windowAround(
  near: number,
  most: number,
  count: number,
  isFixed: (at: number) => boolean,
  hasBorder: (at: number) => boolean,
): { readonly from: number; readonly to: number } {
  let from = near
  while (from > 0 && near - from < most && !hasBorder(from) && !isFixed(from - 1)) from--
  let to = near + 1
  while (to < count && to - near <= most && !hasBorder(to) && !isFixed(to)) to++
  return { from, to: Math.min(to, count) }
}
