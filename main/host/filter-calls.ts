import type { CallInput, SavedFilterView } from '../../src/bridge/index.ts'
import { unwrap } from './fault.ts'
import type { Handlers } from './handlers.ts'
import type { ReviewSession } from './session.ts'

type FilterCall = 'savedFilters' | 'putFilter' | 'removeFilter' | 'nearRows'

/** The calls of the contract that are about filters that a project keeps by name, and about rows that are alike. */
export function filterHandlers(session: (project: string) => ReviewSession): Handlers<FilterCall> {
  const listed = ({ project, pair }: CallInput<'savedFilters'>): Promise<readonly SavedFilterView[]> => {
    const { filters, rows } = { filters: session(project).filters, rows: session(project).rows(pair) }
    return Promise.all(filters.list().map(async (filter) => ({ ...filter, count: await rows.count(filter.query) })))
  }
  return {
    nearRows: ({ project, pair, segment }) => session(project).nearRows(pair, segment),
    savedFilters: listed,
    putFilter: ({ id, name, query, ...place }) => {
      unwrap(session(place.project).filters.put(id, name, query))
      return listed(place)
    },
    removeFilter: ({ id, ...place }) => {
      session(place.project).filters.remove(id)
      return listed(place)
    },
  }
}
