/** A list of numbered values that is filled, read and emptied again and again without new memory. */
export class GrowingList {
  slot = new Int32Array(1 << 8)
  value = new Float64Array(1 << 8)
  size = 0

  add(slot: number, value: number): void {
    if (this.size === this.slot.length) this.grow()
    this.slot[this.size] = slot
    this.value[this.size++] = value
  }

  private grow(): void {
    const [slot, value] = [new Int32Array(2 * this.size), new Float64Array(2 * this.size)]
    slot.set(this.slot)
    value.set(this.value)
    this.slot = slot
    this.value = value
  }
}
