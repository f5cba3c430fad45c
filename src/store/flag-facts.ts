import { SEVERITIES, type Flag, type Severity } from '../model/index.ts'
import { parseJson, recordFault } from './shape.ts'

/** What is kept of a flag in a column of its own, so that a long project is counted and filtered without its flags being read. */
export type FlagFact = Pick<Flag, 'rule' | 'severity' | 'concept'>

/** `[["term","major","duanban"],["number","minor"]]`: rule, severity, and the concept where there is one. */
export function writeFacts(flags: readonly FlagFact[]): string {
  return JSON.stringify(flags.map(({ rule, severity, concept }) => (concept === undefined ? [rule, severity] : [rule, severity, concept])))
}

/** The same of the column `flags` in SQL, for files that were written before there was a column of facts. Part of a migration: never changed. */
export const FACTS_SQL = `(
  SELECT json_group_array(json(CASE
    WHEN value ->> 'concept' IS NULL THEN json_array(value ->> 'rule', value ->> 'severity')
    ELSE json_array(value ->> 'rule', value ->> 'severity', value ->> 'concept') END))
  FROM json_each(CASE WHEN json_valid(flags) THEN flags ELSE '[]' END))`

/** Reads what `writeFacts` wrote. Throws a RangeError that names `where`. */
export function readFacts(json: string, where: string): readonly FlagFact[] {
  const list = parseJson(json, where)
  if (!Array.isArray(list)) throw recordFault(where, '', `${json} is no list`)
  return list.map((item: unknown, at): FlagFact => {
    const [rule, severity, concept] = Array.isArray(item) ? (item as unknown[]) : []
    if (typeof rule !== 'string' || !isSeverity(severity) || (concept !== undefined && typeof concept !== 'string'))
      throw recordFault(where, String(at), JSON.stringify(item))
    return concept === undefined ? { rule, severity } : { rule, severity, concept }
  })
}

function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.some((severity) => severity === value)
}
