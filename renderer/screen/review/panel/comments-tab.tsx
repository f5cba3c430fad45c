import { Check, MessageSquare, RotateCcw } from 'lucide-react'
import type { RowView } from '../../../../src/bridge/index.ts'
import type { Comment, Thread } from '../../../../src/model/index.ts'
import { useState } from 'react'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { momentWords } from '../../../text/locale.ts'
import { focusGrid } from '../command/command.ts'
import { CommentField } from './comment-field.tsx'
import { EmptyTab } from './empty-tab.tsx'
import { useRemarks } from '../command/remark-state.ts'

/** What persons said of the selected row, and a field to say more. */
export function CommentsTab({ pair, row }: { readonly pair: number; readonly row: RowView }) {
  const { t } = useText()
  const { act, announce } = useReview.getState()
  const quote = useRemarks((s) => (s.quoted?.row === row.id ? s.quoted.quote : null))
  const dropQuote = () => useRemarks.setState({ quoted: null })
  const add = async (text: string): Promise<boolean> => {
    const done = await act({ kind: 'comment', pair, segment: row.id, text, quote })
    if (!done) return false
    dropQuote()
    announce(t('remark.said', { row: row.number }))
    focusGrid()
    return true
  }
  return (
    <>
      {row.threads.length === 0 && <EmptyTab icon={MessageSquare} words={t('remark.none')} />}
      {row.threads.map((thread) => (
        <ThreadCard key={thread.id} pair={pair} row={row} thread={thread} />
      ))}
      <section className="remark-new" aria-label={t('remark.new')}>
        {quote && (
          <p className="small">
            {t('remark.about', { words: quote.text })}{' '}
            <button type="button" className="button quiet" onClick={dropQuote}>
              {t('remark.cancel')}
            </button>
          </p>
        )}
        <CommentField place={`${pair} ${row.id}`} label={t('remark.write')} button={t('remark.add')} main onDone={add} />
      </section>
    </>
  )
}

interface ThreadProps {
  readonly pair: number
  readonly row: RowView
  readonly thread: Thread
}

/** A comment with its answers. One that is resolved stands back. */
function ThreadCard({ pair, row, thread }: ThreadProps) {
  const { t } = useText()
  const { act } = useReview.getState()
  const about = { pair, segment: row.id, thread: thread.id }
  const [first] = thread.comments
  const author = first?.author || t('remark.no-author')
  return (
    <section className={thread.resolved ? 'card thread resolved' : 'card thread'} aria-label={t('remark.thread', { author })}>
      {thread.quote && (
        <blockquote {...(thread.quote.side === 'source' ? { className: 'zh', lang: 'zh-Hans' } : { lang: 'en' })}>
          {thread.quote.text}
        </blockquote>
      )}
      {thread.comments.map((comment) => (
        <CommentLine key={comment.id} about={about} comment={comment} />
      ))}
      {!thread.resolved && (
        <CommentField
          place={`${pair} ${row.id} ${thread.id}`}
          label={t('remark.reply')}
          button={t('remark.reply')}
          onDone={async (text) => (await act({ kind: 'reply', ...about, text })) !== null}
        />
      )}
      <div className="card-buttons">
        {thread.resolved && (
          <span className="badge ok">
            <Check size={11} strokeWidth={3} aria-hidden />
            {t('remark.resolved')}
          </span>
        )}
        <button type="button" className="button" onClick={() => void act({ kind: 'resolve', ...about, resolved: !thread.resolved })}>
          {thread.resolved ? <RotateCcw size={13} aria-hidden /> : <Check size={13} aria-hidden />}
          {t(thread.resolved ? 'remark.reopen' : 'remark.resolve')}
        </button>
      </div>
    </section>
  )
}

interface LineProps {
  readonly about: { readonly pair: number; readonly segment: number; readonly thread: number }
  readonly comment: Comment
}

/** One comment; its author can change and delete it. */
function CommentLine({ about, comment }: LineProps) {
  const { t, language } = useText()
  const me = useReview((s) => s.preferences.author)
  const [editing, setEditing] = useState(false)
  const { act } = useReview.getState()
  const which = { ...about, comment: comment.id }
  return (
    <div className="remark">
      <p className="small">
        <b>{comment.author === '' ? t('remark.no-author') : comment.author}</b> ·{' '}
        <time dateTime={comment.at}>{momentWords(comment.at, language)}</time>
        {comment.edited !== null && ` · ${t('remark.edited')}`}
      </p>
      {editing ? (
        <CommentField
          place={`${about.pair} ${about.segment} ${about.thread} ${comment.id}`}
          label={t('remark.edit')}
          button={t('remark.save')}
          start={comment.text}
          onLeave={() => setEditing(false)}
          onDone={async (text) => {
            const done = (await act({ kind: 'edit-comment', ...which, text })) !== null
            if (done) setEditing(false)
            return done
          }}
        />
      ) : (
        <p className="remark-text">{comment.text}</p>
      )}
      {comment.author === me && !editing && (
        <div className="card-buttons">
          <button type="button" className="button quiet" onClick={() => setEditing(true)}>
            {t('remark.edit')}
          </button>
          <button type="button" className="button quiet" onClick={() => void act({ kind: 'delete-comment', ...which })}>
            {t('remark.delete')}
          </button>
        </div>
      )}
    </div>
  )
}
