import type { RowView } from '../../../../src/bridge/index.ts'
import type { InterfaceLanguage } from '../../../../src/model/index.ts'
import { factsOf, type RowFacts } from '../../../state/row-facts.ts'
import { useText, type Text } from '../../../text/index.ts'
import { wordAlignReason } from '../../../../src/align/wording.ts'

/** How a row's link stands, in words: a person's decision, or how sure the aligner is and why not more. */
function linkWords(row: RowView, t: Text, language: InterfaceLanguage): string {
  const { link } = factsOf(row)
  if (row.crossing) return t('review.link.crossing')
  if (row.locked) return t('review.link.locked')
  if (row.doubted) return t('link.doubted')
  const head = link === 'none' ? t('review.link.none') : t(`review.link.${link}`, { confidence: row.confidence.toFixed(2) })
  const type = t('review.link.type', { source: row.sourceStarts.length, target: row.machineStarts.length })
  const reasons = row.reasons.map((reason) => `· ${wordAlignReason(reason, language)}`)
  return [head, type, ...reasons].join('\n')
}

/** The sign of a link: its shape tells the confidence, a square says that a person fixed it. */
export function LinkMark({ row }: { readonly row: RowView }) {
  const { t, language } = useText()
  const facts = factsOf(row)
  const words = linkWords(row, t, language)
  return (
    <span className={`link-mark ${markShape(row, facts)}`} role="img" aria-label={words} data-tip={words}>
      <svg viewBox="0 0 14 14" aria-hidden>
        <Shape shape={markShape(row, facts)} />
      </svg>
    </span>
  )
}

type MarkShape = 'locked' | 'crossing' | 'doubted' | RowFacts['link']

function markShape(row: RowView, { link }: RowFacts): MarkShape {
  return row.crossing ? 'crossing' : row.locked ? 'locked' : row.doubted ? 'doubted' : link
}

function Shape({ shape }: { readonly shape: MarkShape }) {
  switch (shape) {
    case 'locked':
      return <rect x="1.5" y="1.5" width="11" height="11" rx="2.5" className="filled" />
    case 'crossing':
      return (
        <>
          <rect x="1.5" y="1.5" width="11" height="11" rx="2.5" className="filled" />
          <path d="M4.2 4.2l5.6 5.6M9.8 4.2l-5.6 5.6" className="crossed" />
        </>
      )
    case 'doubted':
      return (
        <>
          <path d="M7 1.5 13 12.5H1z" className="open" />
          <path d="M7 5.2v3.6M7 10.4v.6" className="open" />
        </>
      )
    case 'good':
      return <circle cx="7" cy="7" r="5.6" className="filled" />
    case 'fair':
      return (
        <>
          <circle cx="7" cy="7" r="5" className="open" />
          <path d="M7 2a5 5 0 0 0 0 10z" className="filled" />
        </>
      )
    case 'poor':
      return <circle cx="7" cy="7" r="5" className="open" />
    case 'none':
      return <circle cx="7" cy="7" r="5" className="open broken" />
  }
}
