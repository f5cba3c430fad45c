/**
 * For an effect that asks the host something: shows the answer unless it is no longer wanted when it comes. Asks once `rest` milliseconds have passed
 * without another question. Gives back the function that lets the question go.
 */
export function showAnswer<T>(ask: () => Promise<T>, show: (answer: T) => void, rest = 0): () => void {
  let gone = false
  const look = () =>
    void ask().then((answer) => {
      if (!gone) show(answer)
    })
  const timer = rest === 0 ? look() : setTimeout(look, rest)
  return () => {
    gone = true
    if (timer !== undefined) clearTimeout(timer)
  }
}
