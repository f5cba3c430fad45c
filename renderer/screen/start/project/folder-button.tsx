import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { useText } from '../../../text/index.ts'
import { chosenFiles, type FoundFile } from './dropped-files.ts'

/** Takes all files of a folder. `several`: they make a project even where there are but two. */
export function FolderButton({ onTake }: { onTake(files: readonly FoundFile[], several?: boolean): void }) {
  const { t } = useText()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        // React's types do not know it yet. Source: WICG Entries API, `webkitdirectory`.
        {...{ webkitdirectory: '' }}
        aria-label={t('project.folder')}
        onChange={(event) => {
          onTake(chosenFiles(event.target.files ?? []), true)
          // The same folder can be chosen again after it was changed on disk.
          event.target.value = ''
        }}
      />
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        <FolderOpen size={15} aria-hidden />
        {t('project.folder')}
      </button>
    </>
  )
}
