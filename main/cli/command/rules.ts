import { Command } from 'commander'
import { RULES } from '../../../src/check/index.ts'
import type { InterfaceLanguage } from '../../../src/model/index.ts'
import { deliver, language } from '../output.ts'

interface Options {
  readonly json?: true
  readonly language: InterfaceLanguage
}

/** `duizhao rules` */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('List the rules that flag mistranslations: what each finds, how bad that is as a rule, and whether it runs unasked.')
    .option('--json', 'print them as JSON')
    .option('--language <code>', 'en or zh', language, 'en')
    .action(rules)
}

async function rules({ json, language: chosen }: Options): Promise<void> {
  if (json) return deliver(`${JSON.stringify(RULES)}\n`, undefined)
  const off = chosen === 'zh' ? '（默认关闭）' : ' (off by default)'
  const lines = RULES.map(
    ({ id, title, description, offByDefault }) => `${id}${offByDefault ? off : ''}: ${title[chosen]}\n    ${description[chosen]}\n`,
  )
  await deliver(lines.join(''), undefined)
}
