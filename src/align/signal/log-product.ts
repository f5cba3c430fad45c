/** The logarithm of a product of many factors above 1, with few logarithms taken. */
export class LogProduct {
  private value = 1
  private done = 0

  times(factor: number): void {
    this.value *= factor
    if (this.value < 1e200) return
    this.done += Math.log(this.value)
    this.value = 1
  }

  /** The logarithm; the product starts anew. */
  takeLog(): number {
    const sum = this.value === 1 ? this.done : this.done + Math.log(this.value)
    this.value = 1
    this.done = 0
    return sum
  }
}
