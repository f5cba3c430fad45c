import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** How long the pointer rests before a tip shows, in milliseconds. */
const REST = 350

interface Shown {
  readonly text: string
  readonly anchor: DOMRect
}

/**
 * One tooltip for the whole window: anything with `data-tip` has it, so that thousands of rows cost nothing. It shows on
 * hover and on keyboard focus, and goes with Escape, a click or scrolling.
 */
export function TipLayer() {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => listenForTips(setShown), [])
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (shown && box.current) place(box.current, shown.anchor)
  }, [shown])
  return shown ? (
    <div className="tip" role="tooltip" ref={box}>
      {shown.text}
    </div>
  ) : null
}

function place(box: HTMLElement, anchor: DOMRect): void {
  const { width, height } = box.getBoundingClientRect()
  const below = anchor.bottom + 6 + height < window.innerHeight
  box.style.top = `${below ? anchor.bottom + 6 : anchor.top - height - 6}px`
  box.style.left = `${Math.max(8, Math.min(anchor.left + anchor.width / 2 - width / 2, window.innerWidth - width - 8))}px`
}

function listenForTips(show: (shown: Shown | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: Element | null = null
  const hide = () => {
    clearTimeout(timer)
    current = null
    show(null)
  }
  const offer = (event: Event, wait: number) => {
    const target = event.target instanceof Element ? event.target.closest('[data-tip]') : null
    if (target === current) return
    hide()
    const text = target?.getAttribute('data-tip')
    if (!target || !text) return
    current = target
    timer = setTimeout(() => target.isConnected && show({ text, anchor: target.getBoundingClientRect() }), wait)
  }
  const onOver = (event: Event) => offer(event, REST)
  const onFocus = (event: Event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) offer(event, 0)
  }
  const heard: readonly [string, (event: Event) => void][] = [
    ['pointerover', onOver],
    ['focusin', onFocus],
    ['focusout', hide],
    ['pointerdown', hide],
    ['keydown', hide],
    ['scroll', hide],
  ]
  for (const [name, listener] of heard) document.addEventListener(name, listener, { capture: true, passive: true })
  return () => {
    hide()
    for (const [name, listener] of heard) document.removeEventListener(name, listener, { capture: true })
  }
}
