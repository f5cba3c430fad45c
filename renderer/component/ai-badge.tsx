import { useText } from '../text/index.ts'

/** Marks what a language model says, which is a hint and no finding of a rule, with the model's name. */
export function AiBadge({ model }: { readonly model: string }) {
  const { t } = useText()
  const words = t('ai.badge', { model })
  return (
    <span className="badge ai" data-tip={words}>
      <span aria-hidden>AI</span>
      <span aria-hidden>{model}</span>
      <span className="unseen">{words}</span>
    </span>
  )
}
