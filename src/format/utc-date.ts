/**
 * ISO 8601 as TMX writes it, `YYYYMMDDTHHMMSSZ` in UTC; fractions of a second are cut off. Throws a RangeError when
 * `iso` is no date.
 */
export function tmxDate(iso: string): string {
  return new Date(iso).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')
}

/** A TMX date as ISO 8601, or null when it is none. */
export function isoDate(date: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date)
  if (match === null) return null
  const [, year, month, day, hour, minute, second] = match
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}
