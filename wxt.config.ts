import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { dataPlugin } from './scripts/build/data-plugin.ts'
import { generateLicences } from './scripts/build/generate-licences.ts'
import { generateLocales } from './scripts/build/generate-locales.ts'

/** Oldest browsers with all that pages need of them, see docs/architecture.md. */
const CHROME = '140'
const FIREFOX = '153.0'

export default defineConfig({
  publicDir: 'assets/public',
  // What a file needs stands at its top.
  imports: false,
  vite: () => ({ plugins: [preact(), dataPlugin()] }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      // WXT takes the popup's <title>, which is the same in every language.
      if (manifest.action) manifest.action.default_title = '__MSG_action__'
    },
    'build:publicAssets': (_, files) => {
      files.push(...generateLocales(), ...generateLicences())
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    // activeTab: where the browser withholds sites, the toolbar button and the shortcut still work for the page in front.
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: ['<all_urls>'],
    // Chromium takes four suggested keys at most. Neither browser has a use of its own for these.
    commands: {
      'toggle-page': {
        suggested_key: { default: 'Alt+Y', mac: 'MacCtrl+Shift+Y' },
        description: '__MSG_togglePage__',
      },
    },
    // The gate is named here and not made a WXT content script: those announce themselves to every page.
    content_scripts: [{ matches: ['<all_urls>'], js: ['gate.js'], run_at: 'document_idle' }],
    // The development server needs connections; what ships makes none.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'yueban@yueban.example',
              strict_min_version: FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: CHROME }),
  }),
})
