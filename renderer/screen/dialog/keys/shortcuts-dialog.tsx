import { Fragment } from 'react'
import { Chord } from '../../../component/key-cap.tsx'
import { useKeymap } from '../../../state/chosen-keymap.ts'
import { useText } from '../../../text/index.ts'
import { Frame } from '../frame.tsx'
import { openKeysDialog } from '../open-dialog.ts'
import { shortcutGroups, shortcuts } from './shortcut-list.ts'
import { useShortcutSearch } from './shortcut-search.tsx'
import style from '../dialog.module.css'

/** Every key of the program, by what it is for; the search goes by meaning and by key. */
export function ShortcutsDialog() {
  const { t } = useText()
  const { found, search } = useShortcutSearch(shortcuts(useKeymap()).filter(({ keys }) => keys.length > 0))
  return (
    <Frame
      title={t('shortcuts.title')}
      size={860}
      footer={
        <button type="button" className="button" onClick={openKeysDialog}>
          {t('keys.open')}
        </button>
      }
    >
      {search}
      <div className={style['sheet']}>
        {shortcutGroups(found).map(({ group, lines }) => (
          <section key={group}>
            <h3>{t(`shortcuts.group.${group}`)}</h3>
            <dl>
              {lines.map(({ command, label, keys }) => (
                <div key={command}>
                  <dt>{t(label)}</dt>
                  <dd>
                    {keys.map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && <i>{t('shortcuts.or')}</i>}
                        <Chord chord={key} />
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Frame>
  )
}
