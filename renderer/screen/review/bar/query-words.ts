import type { RowQuery } from '../../../../src/listing/row-query.ts'
import { FORM_SWITCHES } from '../../../state/text-search.ts'
import type { Text } from '../../../text/index.ts'

/** What a query lists, in words. */
export function queryWords({ filters, without = [], text, form, source, target, rule, concept, order }: RowQuery, t: Text): string {
  const said = [
    ...filters.map((name) => t(`review.filter.${name}`)),
    ...without.map((name) => t('filters.not', { filter: t(`review.filter.${name}`) })),
    ...(text === '' ? [] : [`“${text}”`]),
    ...(source ? [t('filters.in-chinese', { text: source.text })] : []),
    ...(target ? [t('filters.in-english', { text: target.text })] : []),
    ...(text !== '' || source || target ? FORM_SWITCHES.filter((name) => form?.[name]).map((name) => t(`search.form.${name}`)) : []),
    ...[rule, concept].filter((name) => name !== null),
    ...(order === 'worst' ? [t('review.order.worst')] : []),
  ]
  return said.length === 0 ? t('review.filter.all') : said.join(' · ')
}
