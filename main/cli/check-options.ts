import type { Command } from 'commander'
import type { InterfaceLanguage, Severity } from '../../src/model/index.ts'
import { collect } from './input.ts'
import { language, severity } from './output.ts'
import { withProfileOption, type ProfileOptions } from './profile-option.ts'
import { withRuleOptions } from './rule-option.ts'

/** What each command that flags mistranslations can be told. */
export interface CheckOptions extends ProfileOptions {
  readonly glossary: readonly string[]
  readonly patternBase: boolean
  readonly packOff: readonly string[]
  readonly failOn?: Severity
  readonly language: InterfaceLanguage
}

/** Adds these options to a command. */
export function withCheckOptions(command: Command): Command {
  return withProfileOption(withRuleOptions(command))
    .option('--glossary <file>', 'a glossary (.jsonl, .csv, .tsv, .tbx); may be given several times', collect, [])
    .option('--no-pattern-base', 'leave out the pattern base that ships with the program')
    .option('--pack-off <name>', 'leave out one pack of the pattern base; may be given several times (see "duizhao packs")', collect, [])
    .option('--fail-on <severity>', 'exit with 1 when a flag is as bad as this or worse (minor, major, critical)', severity)
    .option('--language <code>', 'language of the messages, en or zh', language, 'en')
}
