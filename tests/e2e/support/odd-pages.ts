import { readOwnFile } from '../../support/read-file.ts'
import { HTML, type SentPage } from './serve-pages.ts'

const PROSE = [...readOwnFile('assets/samples/article-hant.html').matchAll(/<p>([\s\S]*?)<\/p>/g)]
  .map(([, words = '']) => words.replace(/<[^>]+>/g, ''))
  .filter((words) => words.length > 80)
const TEXT = PROSE.join('\n')
const ARTICLE = PROSE.map((words) => `<p>${words}</p>`).join('\n')

/** Repeats some words until they have so many bytes. */
function fill(words: string, bytes: number): string {
  return words.repeat(Math.ceil(bytes / Buffer.byteLength(words)))
}

/** One pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** One empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`

/** Nests elements by script: parsers of HTML stop at some hundred. Blocks would take Chromium itself minutes. */
const NEST = `let at = document.body
for (let i = 0; i < 5000; i++) { const inner = document.createElement('span'); at.append(inner); at = inner }
at.append(document.getElementById('text').textContent)`

/** Documents without an article, by the last part of their address. */
export const NO_PAGES: Record<string, SentPage> = {
  nothing: { type: HTML, body: '' },
  'no-words': { type: HTML, body: '<!DOCTYPE html><title></title>' },
  frameset: { type: HTML, body: '<frameset cols="50%,*"><frame src="about:blank"><frame></frameset>' },
  'feed.xml': {
    type: 'text/xml; charset=utf-8',
    body: `<?xml version="1.0"?><rss><channel><title>${TEXT}</title></channel></rss>`,
  },
  'broken.xml': { type: 'text/xml; charset=utf-8', body: `<rss><channel>${TEXT}` },
  'drawing.svg': {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${TEXT}</text></svg>`,
  },
  'dot.gif': { type: 'image/gif', body: PIXEL },
  'paper.pdf': { type: 'application/pdf', body: PDF },
  'notes.txt': { type: 'text/plain; charset=utf-8', body: TEXT },
  'many-empty-nodes': { type: HTML, body: `${'<div><i></i><b></b></div>'.repeat(66_000)}<p>${TEXT}</p>` },
  'no-charset-at-all': {
    type: 'text/html; charset=utf-8',
    body: Buffer.from(`<article>${ARTICLE}</article>`, 'utf16le').subarray(1),
  },
}

/** Documents with Chinese text, or what looks like it, that ask too much. */
export const MONSTERS: Record<string, SentPage> = {
  'ten-megabytes': { type: HTML, body: `<h1>帳本</h1><article>${fill(ARTICLE, 10_000_000)}</article>` },
  'many-nodes': {
    type: HTML,
    body: `<article>${ARTICLE}</article>${'<div><i>目次</i><b></b></div>'.repeat(50_000)}`,
  },
  'deep-nesting': { type: HTML, body: `<body><div id="text">${ARTICLE}</div><script>${NEST}</script>` },
  // Nonsense in rare characters.
  'wrong-charset': { type: 'text/html; charset=big5', body: `<article>${ARTICLE}</article>` },
  'cut-bytes': { type: HTML, body: Buffer.concat([Buffer.from(`<article>${ARTICLE}`).subarray(0, -1)]) },
}
