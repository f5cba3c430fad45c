import { Loader } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Problem } from '../../../src/model/index.ts'
import { useReview } from '../../state/store.ts'
import { base64Of } from '../start/read-file.ts'

/** A file as calls of the contract take it, its bytes in base 64. */
export interface FileContent {
  readonly name: string
  readonly bytes: string
}

interface Props {
  readonly words: string
  /** The words while a file is read; its name is null where the host asks for it. */
  readonly reading: (name: string | null) => string
  /** Endings of the files that a browser offers, as of an `input`. */
  readonly accept: string
  /** Has the host take the file; null lets it ask for a path. */
  readonly take: (file: FileContent | null) => Promise<void>
  readonly onProblem: (problem: Problem | null) => void
}

/**
 * Takes a file in, one at a time. The desktop asks for a path in its own dialog; a browser hands over the file's content. `data-act` is for dialogs that
 * give it the keyboard.
 */
export function FileButton({ words, reading, accept, take, onProblem }: Props) {
  const picks = useReview((state) => state.start?.host === 'desktop')
  const input = useRef<HTMLInputElement>(null)
  const [at, setAt] = useState<{ readonly name: string | null } | null>(null)

  const read = async (file: File | null) => {
    onProblem(null)
    setAt({ name: file?.name ?? null })
    const bytes = file && (await base64Of(file))
    if (bytes && !bytes.ok) onProblem(bytes.problem)
    else await take(file && bytes ? { name: file.name, bytes: bytes.value } : null)
    setAt(null)
  }

  return (
    <>
      <button
        type="button"
        className="button"
        data-act="add"
        disabled={at !== null}
        onClick={() => (picks ? void read(null) : input.current?.click())}
      >
        {at ? <Loader size={14} color="var(--accent)" /> : <Plus size={15} aria-hidden />}
        {at ? reading(at.name) : words}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen again after it was put right.
          event.currentTarget.value = ''
          if (file) void read(file)
        }}
      />
    </>
  )
}
