import type { LucideIcon } from 'lucide-react'

/** What a tab of the side panel says of a row about which it has nothing. */
export function EmptyTab({ icon: Icon, words }: { readonly icon: LucideIcon; readonly words: string }) {
  return (
    <div className="side-empty">
      <Icon size={22} strokeWidth={1.6} aria-hidden />
      <p>{words}</p>
    </div>
  )
}
