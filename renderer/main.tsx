import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/noto-sans-sc/wght.css'
import '@mantine/core/styles.css'
import './style/token.css'
import './style/base.css'
import './style/control.css'
import './style/frame.css'
import './style/grid.css'
import './style/align.css'
import './style/side.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { forceUnwrap } from '../src/model/index.ts'
import { App } from './app.tsx'
import { runMenuCommand } from './screen/menu-command.ts'
import { host, reviewStore } from './state/store.ts'

host.onEvent((event) => (event.kind === 'command' ? runMenuCommand(event.command) : reviewStore.getState().receive(event)))
host.onConnection((connection) => {
  reviewStore.setState({ connected: connection !== 'lost' })
  const { reload, keepDraft } = reviewStore.getState()
  if (connection === 'regained') void reload().then(keepDraft)
})
void reviewStore.getState().begin()

createRoot(forceUnwrap('the page has a root', document.getElementById('root'))).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
