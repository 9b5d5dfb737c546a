import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'

/** The text of one of the project's files. */
export function readOwnFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

/** A document that no browser shows: no scripts run in it, and it has no layout. */
export function parseHtml(html: string): Document {
  return new JSDOM(html).window.document
}
