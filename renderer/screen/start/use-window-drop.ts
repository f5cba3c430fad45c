import { useEffect, useState } from 'react'
import { droppedFiles } from './read-file.ts'

/** Takes files that are dropped anywhere in the window. Gives back whether files hang over it now. */
export function useWindowDrop(
  enabled: boolean,
  take: (files: readonly File[], folders: readonly FileSystemDirectoryEntry[]) => void,
): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Entering a child leaves its parent: files are gone only when as many elements were left as were entered.
    let depth = 0
    const change = (by: number) => {
      depth = Math.max(0, depth + by)
      setOver(depth > 0)
    }
    const enter = (event: DragEvent) => void (carriesFiles(event) && change(1))
    const leave = (event: DragEvent) => void (carriesFiles(event) && change(-1))
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event) || !event.dataTransfer) return
      // Without this the browser opens the file in place of the program.
      event.preventDefault()
      event.dataTransfer.dropEffect = enabled ? 'copy' : 'none'
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      change(-depth)
      const { files, folders } = droppedFiles(event.dataTransfer)
      if (enabled) take(files, folders)
    }
    const listeners = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name as keyof typeof listeners, listener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name as keyof typeof listeners, listener)
    }
  }, [enabled, take])
  return over && enabled
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
