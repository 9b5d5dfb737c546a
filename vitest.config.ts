import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import type { BrowserKind } from './scripts/browsers/find-browser.ts'
import { dataPlugin } from './scripts/build/data-plugin.ts'
import { puppeteer } from './tests/browser/support/puppeteer-provider.ts'

const plugins = [preact(), dataPlugin()]

/** End-to-end tests of one browser: each file starts one of its own, one after the other. */
const endToEnd = (browser: BrowserKind) => ({
  plugins,
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.test.ts'],
    provide: { browser },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/e2e/**'],
          // Against hanging only; a busy machine may take its time.
          testTimeout: 60_000,
        },
      },
      {
        plugins,
        // Found before the run: a dependency that is found during it reloads the page under test.
        optimizeDeps: {
          include: [
            'codemirror',
            'fast-check',
            'preact',
            'prosemirror-schema-basic',
            'prosemirror-state',
            'prosemirror-view',
            'react',
            'react-dom/client',
            'valibot',
            'vue',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            provider: puppeteer(),
            instances: [{ browser: 'chromium' }, { browser: 'firefox' }],
            screenshotFailures: false,
          },
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
})
