/** `npm start [-- PAGE] [--browser chromium|firefox]`: a browser with Yueban at work on an article. */
import { basename, dirname, join } from 'node:path'
import { pickLocale } from '../lib/locale/index.ts'
import { ensureBrowser, MissingBrowserError } from './browsers/ensure-browser.ts'
import { BrowserPathError } from './browsers/find-browser.ts'
import { type ExtensionBrowser, launchWithExtension } from './browsers/launch.ts'
import { type FolderSite, serveFolder } from './browsers/serve-folder.ts'
import { buildExtension, builtExtension, ROOT } from './build/build-extension.ts'
import { openArticle } from './start/open-article.ts'
import { parseArguments, type StartRequest, UsageError } from './start/parse-arguments.ts'
import { printReport } from './start/print-report.ts'
import { takePictures } from './start/take-pictures.ts'

const SAMPLE = join(ROOT, 'assets', 'samples', 'article-hant.html')

try {
  // npm runs its scripts in the project's folder and keeps in INIT_CWD where it was called.
  await start(parseArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()))
} catch (error) {
  const { status, message } = describeFault(error)
  console.error(message)
  process.exitCode = status
}

async function start(request: StartRequest): Promise<void> {
  const executablePath = ensureBrowser(request.browser)
  console.error(`Building the extension for ${request.browser} …`)
  buildExtension(request.browser)
  const headless = !hasDisplay()
  const { address, site } = await findAddress(request.page, !headless)
  const extension = await launchWithExtension(request.browser, builtExtension(request.browser), {
    executablePath,
    headless,
  })
  try {
    if (headless) await showInTerminal(extension, address, site)
    else await showOnScreen(extension, address)
  } finally {
    await extension.browser.close().catch(() => {})
    await site?.close()
  }
}

async function findAddress(
  page: StartRequest['page'],
  scripts: boolean,
): Promise<{ address: string; site: FolderSite | null }> {
  if (page && 'address' in page) return { address: page.address, site: null }
  const file = page?.file ?? SAMPLE
  const site = await serveFolder(dirname(file), { scripts })
  return { address: site.addressOf(basename(file)), site }
}

async function showOnScreen(extension: ExtensionBrowser, address: string): Promise<void> {
  await openArticle(extension, address, { isolated: false })
  console.log('Hover over a dotted word; click a figure in the sidebar. Close the browser to end.')
  await new Promise((closed) => extension.browser.once('disconnected', closed))
}

async function showInTerminal(
  extension: ExtensionBrowser,
  address: string,
  site: FolderSite | null,
): Promise<void> {
  console.error('There is no display, so the report comes here and pictures into files.')
  // A saved page must not ask the network for what was not saved with it.
  const article = await openArticle(extension, address, { isolated: site !== null })
  console.log(`\n${printReport(article.state, pickLocale([terminalLanguage()]))}\n`)
  const pictures = await takePictures(extension, article, join(ROOT, '.output', 'pictures'))
  console.log(['Pictures', ...pictures.map((picture) => `  ${picture}`)].join('\n'))
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** zh-TW of zh_TW.UTF-8. */
function terminalLanguage(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return (LC_ALL || LC_MESSAGES || LANG || 'en').split('.')[0]?.replace('_', '-') ?? 'en'
}

function describeFault(error: unknown): { status: number; message: string } {
  if (error instanceof UsageError || error instanceof BrowserPathError)
    return { status: 2, message: error.message }
  if (error instanceof MissingBrowserError) return { status: 1, message: error.message }
  // The first line says what; the rest is for whoever drives the browser.
  return { status: 1, message: (error as Error).message.split('\n')[0] ?? String(error) }
}
