import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTabId } from '../../scripts/browsers/extension-pages.ts'
import { SIMPLIFIED, TRADITIONAL } from './support/articles.ts'
import { MONSTERS, NO_PAGES } from './support/odd-pages.ts'
import { gatherErrors, gatherOurErrors } from './support/our-errors.ts'
import { type PageSite, servePages } from './support/serve-pages.ts'
import { ownFile, Session, waitFor } from './support/session.ts'
import { TAIWANESE, waitForTitle } from './support/single-page.ts'

let session: Session
let site: PageSite
/** One of our own windows, to ask the browser from. */
let helper: Page
let ourErrors: () => Promise<string[]>

beforeAll(async () => {
  session = await Session.start()
  site = await servePages({ ...NO_PAGES, ...MONSTERS })
  helper = await session.openWindow('popup', 0)
  ourErrors = await gatherOurErrors(session)
})
afterAll(async () => {
  await session.stop()
  await site.close()
})

/** Opens a document of the odd site in a new tab. */
async function open(name: string) {
  const page = await session.browser.browser.newPage()
  const errors = gatherErrors(page)
  const address = site.addressOf(name)
  // Firefox never says of an image that it has loaded.
  await page.goto(address, { waitUntil: [] })
  const tab = await waitFor('a tab shows it', () => findTabId(helper, address).catch(() => null))
  return { page, errors, tab }
}

describe('a document that is no page to read', () => {
  it.each(Object.keys(NO_PAGES))('%s: gets no reader, and no error', async (name) => {
    const { page, errors, tab } = await open(name)
    // The gate has run once the document has loaded; a reader that is injected would answer before this one.
    const article = await session.open(SIMPLIFIED.file)
    await session.waitForArticle(article.tab)
    expect(await session.state(tab)).toBeUndefined()
    expect(errors).toEqual([])
    expect(await ourErrors()).toEqual([])
    await Promise.all([page.close(), article.page.close()])
  })
})

describe('a document that asks too much', () => {
  it.each(Object.keys(MONSTERS))('%s: is read or left alone, without an error', async (name) => {
    const { page, errors, tab } = await open(name)
    await waitFor('it was decided', async () => (await session.state(tab)) ?? null)
    expect(errors).toEqual([])
    expect(await ourErrors()).toEqual([])
    await page.close()
  })
})

describe('a document that is opened anew by its own script', () => {
  /** Runs in the page: writes another document in the place of this one. */
  const write = (page: Page, html: string) =>
    page.evaluate((html) => {
      document.open()
      document.write(`<!DOCTYPE html><title>Written</title><div id="app">${html}</div>`)
      document.close()
    }, html)

  it('gets its reader when it was no Chinese page before', async () => {
    const { page, tab } = await session.open(ownFile('tests/pages/single-page/page.html'))
    const errors = gatherErrors(page)
    await write(page, TAIWANESE.html)
    await waitForTitle(session, tab, TRADITIONAL.title)
    expect(errors).toEqual([])
    await page.close()
  })

  it('gets a new decision when it was an article before, and can be turned to and fro', async () => {
    const { page, tab } = await session.open(SIMPLIFIED.file)
    const errors = gatherErrors(page)
    await session.waitForArticle(tab)
    await write(page, TAIWANESE.html)
    await waitForTitle(session, tab, TRADITIONAL.title)
    const marks = () => page.evaluate(() => CSS.highlights.get('yueban-term')?.size ?? 0)
    await waitFor('its terms are marked', async () => ((await marks()) > 22 ? true : null))
    await write(page, '<p>Nothing more to read here.</p>')
    await waitFor('it is left alone', async () =>
      (await session.state(tab))?.kind === 'quiet' ? true : null,
    )
    expect(await marks()).toBe(0)
    expect(errors).toEqual([])
    expect(await ourErrors()).toEqual([])
    await page.close()
  })
})
