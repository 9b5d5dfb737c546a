import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserKind = 'chromium' | 'firefox'

/** The variables by which somebody names their own browser. */
export const PATH_VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const

/** Names on the PATH, the browser that needs no store account to load an extension first. */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
} as const

const MAC_APPLICATIONS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
} as const

const WINDOWS_PROGRAMS = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
} as const

/** A named browser that is not there; the message names the variable and the path. */
export class BrowserPathError extends Error {}

/**
 * Finds a browser where it usually is, or where CHROME_PATH or FIREFOX_PATH says.
 * @returns null where none is found
 * @throws BrowserPathError where the variable names a file that cannot be run
 */
export function findBrowser(kind: BrowserKind): string | null {
  const variable = PATH_VARIABLES[kind]
  const named = process.env[variable]
  if (named) {
    if (!canRun(named))
      throw new BrowserPathError(`${variable} names ${named}, which is no program that can be run.`)
    return named
  }
  return candidates(kind).find(canRun) ?? null
}

function candidates(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')]
    return folders.flatMap((folder) => MAC_APPLICATIONS[kind].map((program) => join(folder, program)))
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    return folders.flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS[kind].map((program) => join(folder, program)) : [],
    )
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)))
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
