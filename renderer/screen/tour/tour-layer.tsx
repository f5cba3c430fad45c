import { useEffect, useLayoutEffect, useRef } from 'react'
import { KeyCap } from '../../component/key-cap.tsx'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { useOpenDialog } from '../dialog/open-dialog.ts'
import { focusGrid } from '../review/command/command.ts'
import { endTour, startTour, stepTour, TOUR, useTour, type TourStep } from './tour-state.ts'
import style from './tour.module.css'

/** Between the card, what it points at, and the edge of the window, in pixels. */
const GAP = 10

/**
 * The tour of the review screen: a card beside each real thing in turn. It comes by itself with the sample of the very first start, and
 * again when it is asked for; nothing waits for it, and every other screen ends it.
 */
export function TourLayer() {
  const step = useTour((s) => s.step)
  const first = useReview((s) => s.start?.open?.kind === 'sample' && s.preferences.toured === false)
  const ready = useReview((s) => s.screen === 'review' && s.mode === 'review' && s.project !== null && s.selected !== null)
  const free = useOpenDialog((s) => s.dialog.kind === 'none')
  useEffect(() => {
    if (ready && first) startTour()
    if (!ready) endTour()
  }, [ready, first])
  const shown = step === null ? undefined : TOUR[step]
  return shown && ready && free ? <TourCard key={shown.name} step={shown} /> : null
}

function TourCard({ step }: { readonly step: TourStep }) {
  const { t } = useText()
  const card = useRef<HTMLDivElement>(null)
  const ring = useRef<HTMLDivElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const number = TOUR.indexOf(step) + 1
  useLayoutEffect(() => {
    const settle = () => card.current && ring.current && place(card.current, ring.current, step)
    settle()
    next.current?.focus({ preventScroll: true })
    // What it points at comes and goes with the rows, and moves with the window.
    const timer = setInterval(settle, 250)
    window.addEventListener('resize', settle)
    return () => (clearInterval(timer), window.removeEventListener('resize', settle))
  }, [step])
  const leave = () => (endTour(), focusGrid())
  const go = (by: 1 | -1) => (number === TOUR.length && by === 1 ? leave() : stepTour(by))
  return (
    <>
      <div ref={ring} className={style['ring']} aria-hidden />
      <div
        ref={card}
        className={style['card']}
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave()
          else if (event.key === 'ArrowRight') go(1)
          else if (event.key === 'ArrowLeft') go(-1)
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        <h2 id="tour-title">{t(`tour.${step.name}`)}</h2>
        <div id="tour-text">
          <p>{t(`tour.${step.name}.text`)}</p>
          <p className={style['keys']}>
            {step.keys.map((command) => (
              <span key={command}>
                <KeyCap command={command} /> {t(`tour.key.${command}`)}
              </span>
            ))}
          </p>
        </div>
        <div className={style['foot']}>
          <span>{t('tour.step', { number, of: TOUR.length })}</span>
          {number < TOUR.length && (
            <button type="button" className="button quiet" onClick={leave}>
              {t('tour.skip')}
            </button>
          )}
          {number > 1 && (
            <button type="button" className="button" onClick={() => go(-1)}>
              {t('tour.back')}
            </button>
          )}
          <button ref={next} type="button" className="button main" onClick={() => go(1)}>
            {t(number < TOUR.length ? 'tour.next' : 'tour.done')}
          </button>
        </div>
      </div>
    </>
  )
}

/** Puts the ring around the real thing and the card beside it: below, above, to the left, or on top of it, whichever has room first. */
function place(card: HTMLElement, ring: HTMLElement, step: TourStep): void {
  const target = step.at.map((selector) => document.querySelector(selector)).find((found) => found !== null && found.clientHeight > 0)
  if (!target) return
  const box = target.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  Object.assign(ring.style, {
    top: `${box.top - 3}px`,
    left: `${box.left - 3}px`,
    width: `${box.width + 6}px`,
    height: `${box.height + 6}px`,
  })
  const beside = box.left - width - GAP
  const below = box.bottom + GAP
  const above = box.top - height - GAP
  const fits = (top: number) => top >= GAP && top + height + GAP <= window.innerHeight
  const top = fits(below) ? below : fits(above) ? above : Math.min(Math.max(GAP, box.top), window.innerHeight - height - GAP)
  const left = !fits(below) && !fits(above) && beside >= GAP ? beside : box.left + Math.min(24, box.width / 2)
  Object.assign(card.style, { top: `${top}px`, left: `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px` })
}
