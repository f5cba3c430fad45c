import { Command } from 'commander'
import { MEASURED, RULE_HELP, RULE_MEASURES, RULES } from '../../../src/check/index.ts'
import type { InterfaceLanguage } from '../../../src/model/index.ts'
import { Fault } from '../../host/fault.ts'
import { deliver, language } from '../output.ts'

interface Options {
  readonly json?: true
  readonly language: InterfaceLanguage
}

/** `duizhao rules` */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('List the rules that flag mistranslations: what each finds, how bad that is as a rule, and whether it runs unasked.')
    .argument('[rule]', 'the rule to explain: what it finds, what it misses, how often it was right')
    .option('--json', 'print them as JSON')
    .option('--language <code>', 'en or zh', language, 'en')
    .action(rules)
}

async function rules(rule: string | undefined, { json, language: chosen }: Options): Promise<void> {
  if (rule !== undefined) return deliver(page(rule, chosen), undefined)
  if (json) return deliver(`${JSON.stringify(RULES)}\n`, undefined)
  const off = chosen === 'zh' ? '（默认关闭）' : ' (off by default)'
  const lines = RULES.map(
    ({ id, title, description, offByDefault }) => `${id}${offByDefault ? off : ''}: ${title[chosen]}\n    ${description[chosen]}\n`,
  )
  await deliver(lines.join(''), undefined)
}

const SAID = {
  en: { finds: 'Finds: ', misses: 'Misses: ', right: 'Right in', of: 'of 100 segments flagged', never: 'No flag' },
  zh: { finds: '能查出：', misses: '查不出：', right: '所标句段中有重大错误的占', of: '%', never: '没有标记' },
} as const

/** The help page of a rule. Throws the Fault `check.no-rule`. */
function page(id: string, chosen: InterfaceLanguage): string {
  const [card, help, precision] = [RULES.find((rule) => rule.id === id), RULE_HELP[id], RULE_MEASURES[id]?.precision ?? null]
  if (!card || !help) throw new Fault('check.no-rule', { name: id, rules: RULES.map((rule) => rule.id).join(', ') })
  const said = SAID[chosen]
  const figure = precision === null ? said.never : `${said.right} ${Math.round(100 * precision)} ${said.of}`
  return [
    card.title[chosen],
    said.finds + help.finds[chosen],
    said.misses + help.misses[chosen],
    `${figure} (${MEASURED.set}, ${MEASURED.date})`,
    '',
  ].join('\n')
}
