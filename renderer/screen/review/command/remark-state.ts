import { create } from 'zustand'
import type { Quote } from '../../../../src/model/index.ts'

interface RemarkState {
  /** The words that the comment being written is about, and the id of the row that they are of. */
  readonly quoted: { readonly row: number; readonly quote: Quote } | null
  /** The field for a comment is to take the keyboard. */
  readonly wantsField: boolean
  /** Id of the row that is being rejected. */
  readonly rejecting: number | null
}

/** What a person is about to say of a row. */
export const useRemarks = create<RemarkState>(() => ({ quoted: null, wantsField: false, rejecting: null }))
