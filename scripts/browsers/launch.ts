import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type LaunchOptions as DriverOptions, launch } from 'puppeteer-core'
import type { BrowserKind } from './find-browser.ts'

/** A browser with the built extension in it. */
export interface ExtensionBrowser {
  kind: BrowserKind
  browser: Browser
  /** Address of one of the extension's own pages, for example popup.html. */
  extensionUrl(page: string): string
}

export interface LaunchOptions {
  /** The browser's program. */
  executablePath: string
  headless: boolean
  /** Language of the browser's own interface, and so of ours. */
  language?: string
}

/** Starts a browser with a new profile and nothing in it. */
export function launchPlain(kind: BrowserKind, options: LaunchOptions): Promise<Browser> {
  return launch(kind === 'chromium' ? chromiumOptions(options) : firefoxOptions(options, {}))
}

/**
 * Starts a browser with a new profile and installs the built extension into it.
 * @param extension folder of the built extension; an absolute path
 */
export async function launchWithExtension(
  kind: BrowserKind,
  extension: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  if (kind === 'chromium') {
    const browser = await launch({ ...chromiumOptions(options), enableExtensions: true })
    const id = await browser.installExtension(extension)
    return { kind, browser, extensionUrl: (page) => `chrome-extension://${id}/${page}` }
  }
  // Firefox draws a new address for each profile; with this one it is known beforehand.
  const uuid = randomUUID()
  const uuids = JSON.stringify({ [readGeckoId(extension)]: uuid })
  const browser = await launch(firefoxOptions(options, { 'extensions.webextensions.uuids': uuids }))
  await browser.installExtension(extension)
  return { kind, browser, extensionUrl: (page) => `moz-extension://${uuid}/${page}` }
}

/** A browser that has not answered a command by then will not. */
const ANSWER_WITHIN_MS = 60_000

/** Without these Chromium looks for hosts of its own, which a test must not depend on. */
const QUIET_CHROMIUM = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
]

function chromiumOptions({ executablePath, headless, language = 'en-US' }: LaunchOptions): DriverOptions {
  return {
    executablePath,
    headless,
    protocolTimeout: ANSWER_WITHIN_MS,
    pipe: true,
    defaultViewport: null,
    // A bar that says "controlled by automated test software" is nothing for a person to look at.
    ignoreDefaultArgs: headless ? false : ['--enable-automation'],
    args: [
      ...QUIET_CHROMIUM,
      '--window-size=1180,900',
      `--lang=${language}`,
      // Chromium's sandbox does not run as root; as a test it does not warn of that above the page.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  }
}

function firefoxOptions(
  { executablePath, headless, language = 'en-US' }: LaunchOptions,
  preferences: Record<string, unknown>,
): DriverOptions {
  return {
    browser: 'firefox',
    executablePath,
    headless,
    protocolTimeout: ANSWER_WITHIN_MS,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1180', '--height=900'],
    extraPrefsFirefox: { 'intl.locale.requested': language, ...preferences },
  }
}

/** The id that the built manifest gives itself for Firefox. */
function readGeckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}
