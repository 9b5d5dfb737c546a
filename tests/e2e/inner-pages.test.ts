import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SIMPLIFIED, TRADITIONAL } from './support/articles.ts'
import { Session, waitFor } from './support/session.ts'
import {
  goTo,
  MAINLAND,
  MIRROR,
  openSite,
  TAIWANESE,
  type View,
  waitForQuiet,
  waitForTitle,
} from './support/single-page.ts'

let session: Session

beforeAll(async () => {
  session = await Session.start()
})
afterAll(() => session.stop())

/** Goes to a view that the site shows in a frame. */
const frame = (page: Page, { path, html }: View) =>
  page.evaluate(
    (path, html) => {
      history.pushState({}, '', path)
      const app = document.getElementById('app') as HTMLElement
      const frame = app.querySelector('iframe') ?? app.appendChild(document.createElement('iframe'))
      frame.srcdoc = html
    },
    path,
    html,
  )

/** Goes to a view that the site shows below a shadow root. */
const shade = (page: Page, { path, html }: View) =>
  page.evaluate(
    (path, html) => {
      history.pushState({}, '', path)
      const app = document.getElementById('app') as HTMLElement
      const root = app.shadowRoot ?? app.attachShadow({ mode: 'open' })
      root.innerHTML = html
    },
    path,
    html,
  )

describe.each([
  ['a frame', frame],
  ['a shadow root', shade],
])('an article in %s', (_, show) => {
  it('is read, and followed by the next one', async () => {
    const { page, tab } = await openSite(session)
    await show(page, TAIWANESE)
    await waitForTitle(session, tab, TRADITIONAL.title)
    await show(page, MIRROR)
    const mirror = await waitForTitle(session, tab, '拾音科技')
    expect(mirror.view.verdict.region).toBe('machine')
    await show(page, MAINLAND)
    const mainland = await waitForTitle(session, tab, SIMPLIFIED.title)
    expect(mainland.convertible).toBe(false)
    await page.close()
  })
})

describe('what was turned off by hand', () => {
  /** Opens an article and turns Yueban off for it. */
  async function openAndLeave() {
    const { page, tab } = await openSite(session)
    await goTo(page, TAIWANESE)
    await waitForTitle(session, tab, TRADITIONAL.title)
    const popup = await session.openWindow('popup', tab)
    await popup.locator('button.stand-down').click()
    const state = await waitForQuiet(session, tab)
    expect(state.isOff).toBe(true)
    return { page, tab, popup, state }
  }

  it('stays off when the page goes to a place of its own and grows', async () => {
    const { page, tab, popup, state } = await openAndLeave()
    await page.evaluate(() => {
      location.hash = 'more'
      const article = document.querySelector('article') as HTMLElement
      article.append(...[...article.querySelectorAll('p')].map((line) => line.cloneNode(true)))
    })
    const grown = await waitFor('it was judged again', async () => {
      const now = await waitForQuiet(session, tab)
      return JSON.stringify(now.verdict) === JSON.stringify(state.verdict) ? null : now
    })
    expect(grown.isOff).toBe(true)
    expect(grown.verdict?.spotted).toBe(true)
    await Promise.all([page.close(), popup.close()])
  })

  it('is read again where another page takes its place', async () => {
    const { page, tab, popup } = await openAndLeave()
    await goTo(page, MIRROR)
    await waitForTitle(session, tab, '拾音科技')
    await Promise.all([page.close(), popup.close()])
  })
})
