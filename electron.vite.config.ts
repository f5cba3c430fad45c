import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

const root = import.meta.dirname

// Three bundles in out/. Packages under `dependencies` stay outside (they are shipped beside the bundle), all others go in.
export default defineConfig({
  main: {
    build: {
      outDir: resolve(root, 'out/main'),
      rolldownOptions: {
        // The host starts the worker as a file beside its own; chunks lie beside them too, so that this holds for each.
        input: { desktop: resolve(root, 'main/desktop/main.ts'), worker: resolve(root, 'main/host/worker.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      // A sandboxed preload script is CommonJS in one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'main/desktop/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      rolldownOptions: { input: resolve(root, 'renderer/index.html') },
      // A font or picture inlined as data would be refused by the content security policy (fonts) or bloat the style sheet.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      // It is read from the disk, not over a network.
      chunkSizeWarningLimit: 4000,
    },
  },
})
