import { Menu } from '@mantine/core'
import { Sparkles } from 'lucide-react'
import { IconButton } from '../../../component/icon-button.tsx'
import { KeyCap } from '../../../component/key-cap.tsx'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { numberWords } from '../../../text/locale.ts'
import { openAiReviewerDialog } from '../../dialog/open-dialog.ts'
import { runCommand } from '../command/command.ts'

/** What the AI reviewer can be asked about; while it is off, how to set it up. */
export function AiMenu() {
  const { t, language } = useText()
  const on = useReview((s) => s.ai?.on ?? false)
  const selected = useReview((s) => s.selected !== null)
  const shown = useReview((s) => s.listed.length)
  const inReview = useReview((s) => s.screen === 'review')
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <IconButton label={t('ai.title')}>
          <Sparkles size={16} aria-hidden />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {on && inReview && (
          <>
            <Menu.Item disabled={!selected} rightSection={<KeyCap command="ask-row" />} onClick={() => runCommand('ask-row')}>
              {t('review.key.ask-row')}
            </Menu.Item>
            <Menu.Item disabled={shown === 0} rightSection={<KeyCap command="ask-shown" />} onClick={() => runCommand('ask-shown')}>
              {t('review.key.ask-shown')} ({numberWords(shown, language)})
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item onClick={openAiReviewerDialog}>{t('ai.set')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
