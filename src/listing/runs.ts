/** A list of numbers, short where numbers follow one another: [first, length] of each run, one behind the other. */
export type Runs = readonly number[]

export function toRuns(numbers: Iterable<number>): Runs {
  const runs: number[] = []
  let [first, length] = [0, 0]
  for (const number of numbers) {
    if (length > 0 && number === first + length) length++
    else {
      if (length > 0) runs.push(first, length)
      first = number
      length = 1
    }
  }
  if (length > 0) runs.push(first, length)
  return runs
}

/** The numbers in their order. */
export function* eachOf(runs: Runs): Generator<number, void, undefined> {
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const [first = 0, length = 0] = [runs[at], runs[at + 1]]
    for (let number = first; number < first + length; number++) yield number
  }
}

export function fromRuns(runs: Runs): readonly number[] {
  const numbers: number[] = []
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const [first = 0, length = 0] = [runs[at], runs[at + 1]]
    for (let number = first; number < first + length; number++) numbers.push(number)
  }
  return numbers
}

export function runsLength(runs: Runs): number {
  return runs.reduce((sum, number, at) => (at % 2 === 1 ? sum + number : sum), 0)
}
