import type { Problem } from '../model/index.ts'
import type { AiAskedView, ChangeView, FlagsView } from './view.ts'

/** News from the host, pushed to every window that shows the project. */
export type HostEvent =
  | {
      readonly kind: 'progress'
      readonly job: string
      readonly stage: 'read' | 'segment' | 'embed' | 'align' | 'check' | 'write'
      readonly share: number
      /** Which of several pairs is being made, counted from 1. */
      readonly part?: { readonly at: number; readonly of: number; readonly name: string }
    }
  | { readonly kind: 'changed'; readonly change: ChangeView }
  | { readonly kind: 'flags'; readonly flags: FlagsView }
  /** So much of an open project, from 0 to 1, has been checked anew after a change of what is checked. */
  | { readonly kind: 'checking'; readonly project: string; readonly share: number }
  /** The AI reviewer has answered about so many of the rows of a job. */
  | { readonly kind: 'asking'; readonly project: string; readonly job: string; readonly rows: number; readonly done: number }
  /** The job is over. */
  | { readonly kind: 'asked'; readonly project: string; readonly job: string; readonly asked: AiAskedView }
  /** Something did not work and work goes on without it. */
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'open'; readonly project: string }
  | { readonly kind: 'command'; readonly command: MenuCommand }
  | { readonly kind: 'closing' }

/** What a native menu can ask the window to do. */
export type MenuCommand =
  | 'new-review'
  | 'open-project'
  | 'export'
  | 'undo'
  | 'redo'
  | 'find'
  | 'align-mode'
  | 'ask-row'
  | 'ask-shown'
  | 'palette'
  | 'larger-text'
  | 'smaller-text'
  | 'usual-text'
  | 'tour'
  | 'shortcuts'
  | 'dictionaries'
  | 'checks'
  | 'preferences'
