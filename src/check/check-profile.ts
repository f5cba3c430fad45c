import { z } from 'zod'
import { fail, SEVERITIES, succeed, type Outcome, type Severity } from '../model/index.ts'
import { isRuleOn, type RuleChoice } from './rule-choice.ts'
import type { ParameterValues } from './rule-parameter.ts'
import { RULES } from './rules.ts'

/** What is checked, and how: which rules and packs of the pattern base are on, what flags weigh, and the figures that rules work with. */
export interface CheckProfile extends Required<RuleChoice> {
  /** Packs that are not used, by id. */
  readonly packsOff: readonly string[]
}

/** As the program has it. */
export const USUAL_PROFILE: CheckProfile = { rulesOn: [], rulesOff: [], packsOff: [], severities: {}, parameters: {} }

/** A profile with the name that whoever shares it gave it. */
export interface NamedProfile {
  readonly name: string
  readonly profile: CheckProfile
}

const FORMAT = 'duizhao-checks'
const VERSION = 1

/** Only what differs from the usual is named. */
interface RuleEntry {
  on?: boolean
  severity?: Severity
  parameters?: ParameterValues
}

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  name: z.string().max(200),
  rules: z
    .record(
      z.string(),
      z.strictObject({
        on: z.boolean().optional(),
        severity: z.enum(SEVERITIES).optional(),
        parameters: z.record(z.string(), z.number()).optional(),
      }),
    )
    .optional(),
  packs: z.record(z.string(), z.boolean()).optional(),
})

/** A profile as the text of a file that can be shared. `readProfile` gives it back. */
export function writeProfile({ name, profile }: NamedProfile): string {
  const rules: Record<string, RuleEntry> = {}
  const entry = (id: string) => (rules[id] ??= {})
  for (const rule of RULES) {
    const on = isRuleOn(rule, profile)
    if (on !== !rule.offByDefault) entry(rule.id).on = on
    const severity = profile.severities[rule.id]
    if (severity) entry(rule.id).severity = severity
    const parameters = profile.parameters[rule.id]
    if (parameters && Object.keys(parameters).length > 0) entry(rule.id).parameters = parameters
  }
  const packs = Object.fromEntries(profile.packsOff.map((id) => [id, false]))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, name, rules, packs }, null, 2)}\n`
}

/**
 * The profile that the text of a file holds. `packs` are the ids of the packs that there are. Fails with `profile.not-json`, `profile.foreign` (no profile of
 * checks), `profile.newer`, `profile.misfit` (its values `path` and `fault` say where and what), and `profile.unknown`, where the file names a rule, a
 * pack or a parameter that there is none of.
 */
export function readProfile(text: string, packs: readonly string[]): Outcome<NamedProfile> {
  const json = parsed(text)
  if (!json.ok) return json
  const head = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(json.value)
  if (!head.success) return fail('profile.foreign')
  if (head.data.version > VERSION) return fail('profile.newer', { version: head.data.version })
  const file = fileSchema.safeParse(json.value)
  if (!file.success) {
    const [first] = file.error.issues
    return fail('profile.misfit', { path: first?.path.join('.') ?? '', fault: first?.message ?? '' })
  }
  const { name, rules = {}, packs: given = {} } = file.data
  const unknown = Object.keys(given).find((id) => !packs.includes(id))
  if (unknown !== undefined) return fail('profile.unknown', { path: `packs.${unknown}`, known: packs.join(', ') })
  const checked = checkRules(rules)
  return checked.ok ? succeed({ name, profile: profileOf(checked.value, given) }) : checked
}

type Rules = NonNullable<z.infer<typeof fileSchema>['rules']>

/** Fails with the first thing that is wrong with what a file says of rules. */
function checkRules(rules: Rules): Outcome<Rules> {
  for (const [id, { parameters = {} }] of Object.entries(rules)) {
    const rule = RULES.find((one) => one.id === id)
    if (!rule) return fail('profile.unknown', { path: `rules.${id}`, known: RULES.map((one) => one.id).join(', ') })
    for (const [name, value] of Object.entries(parameters)) {
      const path = `rules.${id}.parameters.${name}`
      const parameter = rule.parameters?.find((one) => one.id === name)
      if (!parameter) return fail('profile.unknown', { path, known: (rule.parameters ?? []).map((one) => one.id).join(', ') || '–' })
      const { least, most } = parameter
      if (value < least || value > most) return fail('profile.bounds', { path, least, most })
    }
  }
  return succeed(rules)
}

function profileOf(rules: Rules, packs: Readonly<Record<string, boolean>>): CheckProfile {
  const entries = Object.entries(rules)
  const switched = (on: boolean) => entries.flatMap(([id, entry]) => (entry.on === on ? [id] : []))
  return {
    rulesOn: switched(true),
    rulesOff: switched(false),
    packsOff: Object.entries(packs).flatMap(([id, on]) => (on ? [] : [id])),
    severities: Object.fromEntries(entries.flatMap(([id, { severity }]) => (severity ? [[id, severity]] : []))),
    parameters: Object.fromEntries(entries.flatMap(([id, { parameters }]) => (parameters ? [[id, parameters]] : []))),
  }
}

function parsed(text: string): Outcome<unknown> {
  try {
    return succeed(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return fail('profile.not-json', { reason: error.message })
    throw error
  }
}
