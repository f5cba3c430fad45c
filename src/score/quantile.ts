/**
 * The value below which a share of the values lies, between two values by proportion (Hyndman and Fan 1996, "Sample Quantiles in Statistical
 * Packages", definition 7, the one of most spreadsheets). Null of no values. `share` is from 0 to 1.
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return low === undefined || high === undefined ? null : low + (high - low) * (place - Math.floor(place))
}
