export { findPersons, type Person } from './person.ts'
export { matchPersons, type EnglishText, type PersonMatch } from './person-match.ts'
export type { ExpectedName } from './expected-name.ts'
