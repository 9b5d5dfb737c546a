import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type BrowserKind, findBrowser, PATH_VARIABLES } from './find-browser.ts'

/** A browser that is missing and that we may not install; the message says what to install. */
export class MissingBrowserError extends Error {}

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const
const CJK_FONTS = 'fonts-noto-cjk'
const COMMON_NAMES = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' } as const

/**
 * Finds a browser; as root on Debian or Ubuntu installs what is missing, and fonts for Chinese too.
 * @returns the program's path
 * @throws MissingBrowserError where there is none and none can be installed
 */
export function ensureBrowser(kind: BrowserKind): string {
  const mayInstall = isDebianRoot()
  const found = findBrowser(kind)
  if (mayInstall) {
    const missing = [...(found ? [] : [DEBIAN_PACKAGES[kind]]), ...(hasChineseFont() ? [] : [CJK_FONTS])]
    if (missing.length > 0) installDebianPackages(missing)
  }
  const browser = found ?? findBrowser(kind)
  if (browser) return browser
  const packages = `${DEBIAN_PACKAGES[kind]} ${CJK_FONTS}`
  throw new MissingBrowserError(
    `No ${COMMON_NAMES[kind]} was found: please install it (on Debian: apt-get install ${packages}), ` +
      `or say where it is with ${PATH_VARIABLES[kind]}.`,
  )
}

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

function installDebianPackages(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(' and ')} (apt-get) …`)
  const options = {
    stdio: ['ignore', 'ignore', 2] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], { ...options, stdio: ['ignore', 'ignore', 2] })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    ...options,
    stdio: ['ignore', 'ignore', 2],
  })
}
