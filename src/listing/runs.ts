/** A list of numbers, short where numbers follow one another: [first, length] of each run, one behind the other. */
export type Runs = readonly number[]

export function toRuns(numbers: Iterable<number>): Runs {
  const runs: number[] = []
  let next = Number.NaN
  for (const number of numbers) {
    if (number === next) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
    else runs.push(number, 1)
    next = number + 1
  }
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
  return [...eachOf(runs)]
}

export function runsLength(runs: Runs): number {
  return runs.reduce((sum, number, at) => (at % 2 === 1 ? sum + number : sum), 0)
}
