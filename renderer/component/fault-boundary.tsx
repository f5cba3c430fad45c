import { Component, type ReactNode } from 'react'
import { useText } from '../text/index.ts'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly fault: Error | null
}

/** A fault of the program in drawing a screen: said in words, with a way on. What was typed is with the host or in the store. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fault: null }

  static getDerivedStateFromError(reason: unknown): State {
    return { fault: reason instanceof Error ? reason : new Error(String(reason)) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    return fault ? <Fault fault={fault} retry={() => this.setState({ fault: null })} /> : this.props.children
  }
}

function Fault({ fault, retry }: { readonly fault: Error; readonly retry: () => void }) {
  const { t } = useText()
  return (
    <main className="fault" role="alert">
      <h1>{t('review.fault.title')}</h1>
      <p>{t('review.fault.words')}</p>
      <pre>{fault.message}</pre>
      <div className="card-buttons">
        <button type="button" className="button main" onClick={retry}>
          {t('review.fault.retry')}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('review.fault.reload')}
        </button>
      </div>
    </main>
  )
}
