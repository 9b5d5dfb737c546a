import { evaluateInFirefox } from '../../../scripts/browsers/firefox-window.ts'
import type { OpenPage, Session } from './session.ts'
import { pressShortcut } from './shortcut.ts'

/** What Chromium's own page of extensions has to change what they may do. */
interface ExtensionsPageGlobal {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>
      addHostPermission(extensionId: string, host: string): Promise<void>
    }
  }
}

/** The pages that tests serve, whatever their port. */
const TEST_SITE = 'http://127.0.0.1/*'

/** Takes from the extension what it may read by itself, as a person does in the browser's page of extensions. */
export async function withholdSites(session: Session): Promise<void> {
  if (session.kind === 'firefox') return changeInFirefox(session, 'remove', ['<all_urls>', TEST_SITE])
  await inExtensionsPage(session, async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPageGlobal).chrome
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' })
  })
}

/** Lets the extension into the pages that tests serve, as a person does who is asked. */
export async function allowTestSite(session: Session): Promise<void> {
  if (session.kind === 'firefox') return changeInFirefox(session, 'add', [TEST_SITE])
  await inExtensionsPage(session, async (extensionId, site) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsPageGlobal).chrome
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' })
    await developerPrivate.addHostPermission(extensionId, site)
  })
}

/** Asks for Yueban on the page in front: by the toolbar button in Chromium, in Firefox by the shortcut. */
export async function askForPage(session: Session, opened: OpenPage): Promise<void> {
  if (session.kind === 'firefox') return pressShortcut(session, opened)
  await opened.page.bringToFront()
  const { browser, extensionUrl } = session.browser
  const extensions = await browser.extensions()
  await extensions.get(new URL(extensionUrl('')).hostname)?.triggerAction(opened.page)
}

async function inExtensionsPage(
  { browser: { browser, extensionUrl } }: Session,
  change: (extensionId: string, testSite: string) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(change, new URL(extensionUrl('')).hostname, TEST_SITE)
  await page.close()
}

async function changeInFirefox(
  { browser: { browser, extensionUrl } }: Session,
  change: 'add' | 'remove',
  origins: string[],
): Promise<void> {
  await evaluateInFirefox(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      )
      const { extension } = WebExtensionPolicy.getByHostname('${new URL(extensionUrl('')).hostname}')
      const change = { permissions: [], origins: ${JSON.stringify(origins)} }
      await ExtensionPermissions.${change}(extension.id, change, extension)
    })()`,
  )
}
