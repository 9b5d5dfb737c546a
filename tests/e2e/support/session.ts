import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { inject } from 'vitest'
import type { PageState } from '../../../lib/article/index.ts'
import { ensureBrowser } from '../../../scripts/browsers/ensure-browser.ts'
import { askReader, findTabId, openExtensionPage } from '../../../scripts/browsers/extension-pages.ts'
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts'
import { keepOnThisMachine } from '../../../scripts/browsers/keep-on-this-machine.ts'
import { type ExtensionBrowser, launchWithExtension } from '../../../scripts/browsers/launch.ts'
import { type FolderSite, serveFolder } from '../../../scripts/browsers/serve-folder.ts'
import { builtExtension } from '../../../scripts/build/build-extension.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserKind
  }
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The page the project began with; not part of it, so absent from a clone that stands alone. */
export const SEED = join(ROOT, '..', 'shared', 'corpus', 'html', 'seed.html')
export const hasSeed = existsSync(SEED)

/** A file of the project. */
export const ownFile = (path: string) => join(ROOT, path)

/** A page open in the browser under test, and its tab's number. */
export interface OpenPage {
  page: Page
  tab: number
}

/** A browser with the built extension, and pages served to it. */
export class Session {
  readonly kind: BrowserKind
  readonly browser: ExtensionBrowser
  /** One of our own pages, kept open to ask the browser from. */
  private readonly helper: Page
  private readonly sites = new Map<string, FolderSite>()

  private constructor(kind: BrowserKind, browser: ExtensionBrowser, helper: Page) {
    this.kind = kind
    this.browser = browser
    this.helper = helper
  }

  static async start(): Promise<Session> {
    const kind = inject('browser')
    const options = { executablePath: ensureBrowser(kind), headless: true }
    const browser = await launchWithExtension(kind, builtExtension(kind), options)
    return new Session(kind, browser, await openExtensionPage(browser, 'popup.html'))
  }

  /**
   * Opens a file in a new tab, in front; no request but to this machine leaves it.
   * @param options.scripts whether the page's own scripts may run; those of saved pages lead elsewhere
   */
  async open(file: string, { scripts = true } = {}): Promise<OpenPage> {
    const page = await this.browser.browser.newPage()
    await keepOnThisMachine(page)
    const site = await this.siteOf(dirname(file), scripts)
    await page.goto(site.addressOf(basename(file)), { waitUntil: scripts ? 'load' : 'domcontentloaded' })
    await page.bringToFront()
    return { page, tab: await findTabId(this.helper, page.url()) }
  }

  /** What the reader of a tab says; undefined where none is there. */
  state(tab: number): Promise<PageState | undefined> {
    return askReader<PageState>(this.helper, tab, 'page/state')
  }

  /** Waits until the reader of a tab has opened its article. */
  async waitForArticle(tab: number): Promise<PageState & { kind: 'article' }> {
    return waitFor('the article is open', async () => {
      const state = await this.state(tab)
      return state?.kind === 'article' ? state : null
    })
  }

  /** Opens one of our windows in a tab of its own, speaking of another tab. */
  openWindow(name: 'popup' | 'sidepanel', tab: number): Promise<Page> {
    return openExtensionPage(this.browser, `${name}.html?tab=${tab}`)
  }

  async stop(): Promise<void> {
    await this.browser.browser.close()
    await Promise.all([...this.sites.values()].map((site) => site.close()))
  }

  private async siteOf(folder: string, scripts: boolean): Promise<FolderSite> {
    const key = `${folder} ${scripts}`
    const known = this.sites.get(key)
    if (known) return known
    const site = await serveFolder(folder, { scripts })
    this.sites.set(key, site)
    return site
  }
}

/** Asks again and again until there is an answer. */
export async function waitFor<Answer>(what: string, ask: () => Promise<Answer | null>): Promise<Answer> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`)
    await new Promise((later) => setTimeout(later, 50))
  }
}
