import { sampleText } from '../shared/sample-text.ts'
import type { PageSample } from './could-be-chinese.ts'

/** A page is judged by its first words; more would cost every page that is not ours. */
const MOST_CHARACTERS = 2000

/** Takes a sample of a page; an empty one where there is nothing yet. */
export function lookAtPage(document: Document): PageSample {
  return {
    text: document.body ? sampleText(document.body, MOST_CHARACTERS) : '',
    language: document.documentElement?.lang ?? '',
    charset: document.characterSet,
  }
}

/** Whether a document is a page at all: not an image, a feed, a drawing, a PDF or a plain text. */
export function isPage({ contentType }: Document): boolean {
  return contentType === 'text/html' || contentType === 'application/xhtml+xml'
}
