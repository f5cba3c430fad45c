import type { SourceDiffPart } from '../../../../src/memory/index.ts'

/** Chinese that is compared with another sentence: what stands only there, and what only here. */
export function SourceDiff({ parts }: { readonly parts: readonly SourceDiffPart[] }) {
  return (
    <p lang="zh-Hans" className="zh">
      {parts.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`
        if (kind === 'added') return <ins key={key}>{text}</ins>
        return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
      })}
    </p>
  )
}
