import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { TRADITIONAL } from './support/articles.ts'
import { ownFile, Session, waitFor } from './support/session.ts'
import { draw, openSite, TAIWANESE, waitForTitle } from './support/single-page.ts'
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

/** What our windows find under this name in both browsers. */
interface ExtensionGlobal {
  chrome: {
    runtime: {
      onMessage: {
        addListener(hear: (message: { name?: string }, sender: { tab?: { id?: number } }) => void): void
      }
    }
  }
}

/** Notes from now on which tabs' gates ask for the reader, which our windows hear as well; the function gives them back. */
async function noteAsking(popup: Page): Promise<() => Promise<number[]>> {
  await popup.evaluate(() => {
    const asking: number[] = []
    Object.assign(window, { asking })
    const { onMessage } = (globalThis as unknown as ExtensionGlobal).chrome.runtime
    onMessage.addListener(({ name }, { tab }) => {
      if (name === 'background/look-closer' && tab?.id !== undefined) asking.push(tab.id)
    })
  })
  return () => popup.evaluate(() => (window as unknown as { asking: number[] }).asking)
}

it('a page whose reader was refused gets it once we are let in, and one that was left meanwhile when it is come back to', async () => {
  const left = await openSite(session)
  // Tabs are found by their addresses.
  await left.page.evaluate(() => history.replaceState({}, '', '?left'))
  const stayed = await openSite(session)
  await withholdSites(session)
  const asking = await noteAsking(await session.openWindow('popup', stayed.tab))
  await Promise.all([draw(stayed.page, TAIWANESE), draw(left.page, TAIWANESE)])
  // Firefox refuses, and Chromium answers only when somebody lets us in.
  await waitFor('both gates have asked', async () => {
    const tabs = await asking()
    return tabs.includes(stayed.tab) && tabs.includes(left.tab) ? true : null
  })
  await left.page.bringToFront()
  await left.page.goto(left.page.url().replace('page.html', 'other.html'))
  expect(await session.state(stayed.tab)).toBeUndefined()
  await allowTestSite(session)
  await waitForTitle(session, stayed.tab, TRADITIONAL.title)
  await left.page.bringToFront()
  await left.page.evaluate(() => history.back())
  await waitForTitle(session, left.tab, TRADITIONAL.title)
})
