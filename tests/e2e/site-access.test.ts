import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TRADITIONAL } from './support/articles.ts'
import { ownFile, Session, waitFor } from './support/session.ts'
import { allowTestSite, askForPage, withholdSites } from './support/site-access.ts'

const WITHHELD = 'The browser lets Yueban in only when you ask.'
const READ = 'A Chinese tech article.'

let session: Session

beforeAll(async () => {
  session = await Session.start()
})
afterAll(() => session.stop())

/** Waits until the popup's headline is this. */
function waitForHeadline(popup: Page, words: string): Promise<true> {
  return waitFor(`the popup says ${words}`, async () =>
    (await popup.$eval('h1', ({ textContent }) => textContent)) === words ? true : null,
  )
}

/** The buttons of a part of the popup, in order. */
function buttonsIn(popup: Page, selector: string): Promise<string[]> {
  return popup.$$eval(`${selector} button`, (buttons) => buttons.map(({ className }) => className))
}

it('a browser that withholds sites is told of; the page in front is read all the same, and others once we are let in', async () => {
  const mirror = await session.open(ownFile('tests/pages/machine/page.html'))
  const front = await session.open(TRADITIONAL.file)
  await withholdSites(session)
  await Promise.all([mirror.page.reload(), front.page.reload()])

  const popup = await session.openWindow('popup', front.tab)
  await waitForHeadline(popup, WITHHELD)
  expect(await session.state(front.tab)).toBeUndefined()
  expect(await buttonsIn(popup, '.actions')).toEqual(['button read-now primary', 'button allow-all'])
  await askForPage(session, front)
  await session.waitForArticle(front.tab)
  await waitForHeadline(popup, READ)
  expect(await buttonsIn(popup, '.access')).toContain('button allow-all')

  const other = await session.openWindow('popup', mirror.tab)
  await waitForHeadline(other, WITHHELD)
  await allowTestSite(session)
  await session.waitForArticle(mirror.tab)
  await waitForHeadline(other, READ)
  expect(await buttonsIn(other, '.access')).toEqual([])
})
