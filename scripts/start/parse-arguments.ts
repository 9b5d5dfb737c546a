import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { BrowserKind } from '../browsers/find-browser.ts'

/** What somebody asked `npm start` for. */
export interface StartRequest {
  /** A file's absolute path, or an address; null for the sample article. */
  page: { file: string } | { address: string } | null
  browser: BrowserKind
}

/** A command line that cannot be understood; the message is one sentence. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 * @param folder where relative paths start
 * @throws UsageError for unknown options, unknown browsers, and files that are not there
 */
export function parseArguments(words: readonly string[], folder: string): StartRequest {
  const { values, positionals } = parseStrictly(words)
  if (positionals.length > 1) throw new UsageError(`One page at a time: what is ${positionals[1]}?`)
  const [page] = positionals
  return {
    page: page === undefined ? null : readPageArgument(page, folder),
    browser: readBrowser(values.browser),
  }
}

function parseStrictly(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chromium' } },
    })
  } catch (error) {
    const option = words.find((word) => word.startsWith('-') && !word.startsWith('--browser'))
    if (option) throw new UsageError(`Unknown option ${option}; there is only --browser chromium|firefox.`)
    throw new UsageError((error as Error).message)
  }
}

function readBrowser(name: string): BrowserKind {
  if (name === 'chromium' || name === 'firefox') return name
  throw new UsageError(`Unknown browser ${name}; there are chromium and firefox.`)
}

function readPageArgument(page: string, folder: string): StartRequest['page'] {
  if (/^https?:\/\//i.test(page)) {
    if (!URL.canParse(page)) throw new UsageError(`${page} is no address that can be opened.`)
    return { address: page }
  }
  const file = resolve(folder, page)
  if (!existsSync(file)) throw new UsageError(`There is no file ${page}.`)
  if (!statSync(file).isFile()) throw new UsageError(`${page} is no file.`)
  return { file }
}
