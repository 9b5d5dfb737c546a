import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
}

/** A folder as a site on this machine. */
export interface FolderSite {
  /** Address of a file of the folder. */
  addressOf(file: string): string
  close(): Promise<void>
}

/**
 * Serves the files of a folder on a free port of this machine, to this machine only.
 * @param options.scripts whether the pages' own scripts may run; those of a saved page look for servers that are not
 *   there, and may empty the page
 */
export async function serveFolder(folder: string, { scripts = true } = {}): Promise<FolderSite> {
  const server = createServer(({ url = '/' }, response) => sendFile(folder, url, scripts, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    addressOf: (file) => `http://127.0.0.1:${port}/${file.split(sep).map(encodeURIComponent).join('/')}`,
    close: () => closeServer(server),
  }
}

function sendFile(folder: string, url: string, scripts: boolean, response: ServerResponse): void {
  const file = fileOf(folder, url)
  if (!file) {
    response.writeHead(404).end()
    return
  }
  const content = readFileSync(file)
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
  response.writeHead(200, {
    'content-type': type === 'text/html' && lacksCharset(content) ? `${type}; charset=utf-8` : type,
    ...(!scripts && { 'content-security-policy': "script-src 'none'" }),
  })
  response.end(content)
}

/** Whether a page is UTF-8 and does not say so: its server did, and was not saved with it. */
function lacksCharset(content: Buffer): boolean {
  if (/<meta[^>]*charset/i.test(content.subarray(0, 4096).toString('latin1'))) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content)
    return true
  } catch {
    return false
  }
}

function fileOf(folder: string, url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const file = join(folder, path)
    return file.startsWith(join(folder, sep)) && statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((closed) => server.close(() => closed()))
}
