import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserKind } from '../browsers/find-browser.ts'

/** The project's folder; an absolute path. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const TARGETS = {
  chromium: { options: ['-b', 'chrome', '--mv3'], folder: 'chrome-mv3' },
  firefox: { options: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
} as const

/** Folder of the built extension for a browser; an absolute path. */
export function builtExtension(kind: BrowserKind): string {
  return join(ROOT, '.output', TARGETS[kind].folder)
}

/**
 * Builds the extension for a browser.
 * @throws Error with what the builder said, where it failed
 */
export function buildExtension(kind: BrowserKind): void {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...TARGETS[kind].options], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The extension could not be built for ${kind}:\n${stdout}${stderr}`)
}
