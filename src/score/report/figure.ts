/** A number with so many decimals and groups of three: `1,234.50`. */
export function figure(value: number, decimals = 0): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.')
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`)
  return value < 0 && /[1-9]/.test(digits) ? `\u2212${digits}` : digits
}

/** A number with as many decimals as it needs, at most `decimals`: `0.25`, `3`. */
export function plainFigure(value: number, decimals = 4): string {
  const text = figure(value, decimals)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** A share in per mille: `4.19 ‰`. */
export function perMille(share: number): string {
  return `${figure(share * 1000, 2)} ‰`
}

/** A share in per cent: `14 %`. */
export function perCent(share: number): string {
  return `${figure(share * 100)} %`
}

/** Milliseconds as a clock shows them: `0:42`, `1:05:00`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const [hours = 0, minutes = 0, rest = 0] = parts
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
