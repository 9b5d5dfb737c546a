import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A document as a server may send it. */
export interface SentPage {
  /** Of the answer's head, charset and all. */
  type: string
  body: string | Buffer
}

export const HTML = 'text/html; charset=utf-8'

export interface PageSite {
  addressOf(name: string): string
  /** Whether somebody has asked for this yet, be it there or not. */
  wasAskedFor(name: string): boolean
  close(): Promise<void>
}

/** Serves pages on a free port of this machine, by the last part of their address. */
export async function servePages(pages: Record<string, SentPage>): Promise<PageSite> {
  const asked = new Set<string>()
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1)
    asked.add(name)
    const page = Object.hasOwn(pages, name) ? pages[name] : undefined
    // A browser asks for icons that nobody has spoken of, and complains where there is none.
    response.writeHead(page ? 200 : 204, page && { 'content-type': page.type }).end(page?.body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    addressOf: (name) => `http://127.0.0.1:${port}/${name}`,
    wasAskedFor: (name) => asked.has(name),
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
