import type { Job, SetStore } from './review-state.ts'

let jobs = 0

/** Runs a long call with its job shown; the job goes when the host has answered. */
export async function asJob<T>(set: SetStore, shown: Pick<Job, 'title' | 'kind'>, run: (job: string) => Promise<T>): Promise<T> {
  jobs += 1
  const job: Job = { ...shown, id: `job-${jobs}-${Date.now().toString(36)}`, stage: null, share: 0, part: null, cancelling: false }
  set(({ jobs: running }) => ({ jobs: [...running, job] }))
  try {
    return await run(job.id)
  } finally {
    set(({ jobs: running }) => ({ jobs: running.filter(({ id }) => id !== job.id) }))
  }
}
