import { defineBrowserProvider } from '@vitest/browser'
import type { Browser, Page } from 'puppeteer-core'
import type { BrowserProvider, BrowserProviderOption, TestProject } from 'vitest/node'
import { ensureBrowser } from '../../../scripts/browsers/ensure-browser.ts'
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts'
import { launchPlain } from '../../../scripts/browsers/launch.ts'

/**
 * Runs Vitest's browser tests in Debian's own Chromium and Firefox through the driver that our end-to-end tests
 * use; see docs/decisions/0003-one-driver-for-both-browsers.md.
 */
export function puppeteer(): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'puppeteer',
    supportedBrowser: ['chromium', 'firefox'],
    providerFactory: (project) => new PuppeteerProvider(project),
  })
}

class PuppeteerProvider implements BrowserProvider {
  readonly name = 'puppeteer'
  readonly supportsParallelism = false
  private readonly kind: BrowserKind
  private browser: Promise<Browser> | null = null
  private readonly pages = new Map<string, Page>()

  constructor(project: TestProject) {
    this.kind = project.config.browser.name as BrowserKind
    // Vitest sizes its frame by this; our tests that need a size set one on an element of their own.
    project.browser?.registerCommand('__vitest_viewport' as never, (async () => {}) as never)
  }

  getCommandsContext(sessionId: string): Record<string, unknown> {
    return { page: this.pages.get(sessionId) }
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    this.browser ??= launchPlain(this.kind, { executablePath: ensureBrowser(this.kind), headless: true })
    const page = await (await this.browser).newPage()
    this.pages.set(sessionId, page)
    await page.goto(url)
  }

  async close(): Promise<void> {
    await (await this.browser)?.close()
    this.browser = null
  }
}
