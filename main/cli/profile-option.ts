import type { Command } from 'commander'
import { readProfile, USUAL_PROFILE, type CheckProfile } from '../../src/check/index.ts'
import { unwrap } from '../host/fault.ts'
import { PackShelf } from '../host/pack-shelf.ts'
import { readTextFile } from '../host/text-file.ts'
import type { GlossaryOptions } from './input.ts'
import { packName } from './input.ts'
import type { RuleOptions } from './rule-option.ts'

export interface ProfileOptions extends RuleOptions {
  readonly profile?: string
}

/** What is checked: the rules as the checker takes them, and the packs of the pattern base that are left out, by name. */
export interface ChosenChecks {
  /** To be kept in a project; null where nothing was chosen, so that the choice of whoever opens it holds. */
  readonly profile: CheckProfile | null
  readonly rules: CheckProfile
  readonly packOff: readonly string[]
}

export function withProfileOption(command: Command): Command {
  return command.option(
    '--profile <file>',
    'a profile of checks (.json) as the program exports it; the options beside it go before what it says',
  )
}

/** What a profile and the options beside it come to. Throws a Fault where the profile cannot be read, as `readProfile` fails. */
export async function chosenChecks(options: ProfileOptions & Pick<GlossaryOptions, 'packOff'>): Promise<ChosenChecks> {
  const { profile: path, ruleOn, ruleOff } = options
  const packs = path === undefined && options.packOff.length === 0 ? [] : await new PackShelf().cards()
  const read =
    path === undefined
      ? USUAL_PROFILE
      : unwrap(
          readProfile(
            unwrap(await readTextFile(path)).text,
            packs.map(({ id }) => id),
          ),
        ).profile
  const packOff = [...new Set([...read.packsOff.map((id) => packName({ id })), ...options.packOff])]
  const rules: CheckProfile = {
    ...read,
    rulesOn: [...new Set([...read.rulesOn, ...ruleOn])],
    rulesOff: [...new Set([...read.rulesOff.filter((id) => !ruleOn.includes(id)), ...ruleOff])],
    packsOff: packs.flatMap(({ id }) => (packOff.includes(packName({ id })) ? [id] : [])),
  }
  const isChosen = path !== undefined || ruleOn.length + ruleOff.length + options.packOff.length > 0
  return { profile: isChosen ? rules : null, rules, packOff }
}
