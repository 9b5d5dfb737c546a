import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findTabId } from '../../scripts/browsers/extension-pages.ts'
import { hoverWord } from '../../scripts/browsers/hover-word.ts'
import { readCard, waitForCard } from '../../scripts/browsers/read-card.ts'
import { SIMPLIFIED, TRADITIONAL } from './support/articles.ts'
import { PRERENDERED, readWhenShown } from './support/prerendered.ts'
import { servePages } from './support/serve-pages.ts'
import { type OpenPage, ownFile, Session, waitFor } from './support/session.ts'
import {
  draw,
  ENGLISH,
  goBack,
  goTo,
  MAINLAND,
  MIRROR,
  openSite,
  RECIPE,
  TAIWANESE,
  type View,
  waitForQuiet,
  waitForTitle,
} from './support/single-page.ts'

let session: Session
/** One of our own windows, to ask the browser from. */
let helper: Page

/** What our windows find under this name in both browsers. */
interface ExtensionGlobal {
  chrome: { action: { getBadgeText(of: { tabId: number }): Promise<string> } }
}

beforeAll(async () => {
  session = await Session.start()
  helper = await session.openWindow('popup', 0)
})
afterAll(() => session.stop())

const heading = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent ?? null)

/** The words that a highlight of ours stands on. */
function marked(page: Page, name: string): Promise<string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), name)
}

/** Notes from now on what is written to texts that are on the page; the function gives it back. */
async function noteWrites(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const written: string[] = []
    Object.assign(window, { written })
    new MutationObserver((records) => {
      for (const { target } of records) if (target.isConnected) written.push(target.nodeValue ?? '')
    }).observe(document.body, { characterData: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { written: string[] }).written)
}

function badge(tab: number): Promise<string> {
  return helper.evaluate(
    (tabId) => (globalThis as unknown as ExtensionGlobal).chrome.action.getBadgeText({ tabId }),
    tab,
  )
}

/** Waits until the badge counts figures, or is empty. */
function waitForBadge(tab: number, isCounting: boolean): Promise<string> {
  return waitFor(isCounting ? 'the badge counts' : 'the badge is empty', async () => {
    const text = await badge(tab)
    return (text !== '') === isCounting ? text : null
  })
}

/** Whether the page is as its site has drawn it. */
function isAsDrawn(page: Page, { html }: View): Promise<boolean> {
  return page.evaluate((html) => {
    const fresh = document.createElement('div')
    fresh.innerHTML = html
    return document.getElementById('app')?.innerHTML === fresh.innerHTML
  }, html)
}

async function openTaiwanese(): Promise<OpenPage> {
  const open = await openSite(session)
  await goTo(open.page, TAIWANESE)
  await waitForTitle(session, open.tab, TRADITIONAL.title)
  return open
}

/** Waits until the first article is converted to its end: what is not on screen is written while the browser is idle. */
function waitForConverted(page: Page): Promise<true> {
  return waitFor('all is converted', () =>
    page.evaluate(() => (/聽嵐|業者|隱私權|均屬/.test(document.body.textContent ?? '') ? null : true)),
  )
}

describe('a single-page site', () => {
  it('gets its first article when it shows one, long after it was loaded as something else', async () => {
    const { page, tab } = await openSite(session)
    expect(await session.state(tab)).toBeUndefined()
    await goTo(page, ENGLISH)
    await goTo(page, TAIWANESE)
    await waitForTitle(session, tab, TRADITIONAL.title)
    expect(await heading(page)).toBe(TRADITIONAL.title)
    await waitForBadge(tab, true)
    await page.close()
  })

  it('gets a new decision for each article, and nothing of the old one stays', async () => {
    const { page, tab } = await openTaiwanese()
    await goTo(page, MAINLAND)
    const second = await waitForTitle(session, tab, SIMPLIFIED.title)
    expect(second.convertible).toBe(false)
    expect(await isAsDrawn(page, MAINLAND)).toBe(true)
    const terms = await waitFor('its terms are marked', async () => {
      const words = await marked(page, 'yueban-term')
      return words.includes('人形机器人') ? words : null
    })
    expect(terms).not.toContain('去肥增瘦')

    await goTo(page, MIRROR)
    const third = await waitForTitle(session, tab, '拾音科技')
    expect(third.view.verdict.region).toBe('machine')

    await goBack(page, MAINLAND)
    await waitForTitle(session, tab, SIMPLIFIED.title)
    expect(await isAsDrawn(page, MAINLAND)).toBe(true)
    await page.close()
  })

  it('is left alone at an address that is no article, and is read again when it is back at one', async () => {
    const { page, tab } = await openTaiwanese()
    await waitForBadge(tab, true)
    await goTo(page, RECIPE)
    const state = await waitForQuiet(session, tab)
    await waitForBadge(tab, false)
    expect(await marked(page, 'yueban-term')).toEqual([])
    await waitFor('the recipe was judged', async () => {
      const { verdict } = (await session.state(tab)) as typeof state
      return verdict && !verdict.spotted ? verdict : null
    })
    expect(await isAsDrawn(page, RECIPE)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')

    await goBack(page, TAIWANESE)
    await waitForTitle(session, tab, TRADITIONAL.title)
    await waitForBadge(tab, true)
    expect(await heading(page)).toBe(TRADITIONAL.title)
    await page.close()
  })

  it('does not convert what comes before it is decided, and puts back what it keeps of the old page', async () => {
    const { page, tab } = await openTaiwanese()
    const kept = await page.evaluateHandle(() => document.querySelector('#app article') as HTMLElement)
    await waitForConverted(page)
    const writes = await noteWrites(page)
    await goTo(page, RECIPE)
    await waitFor('the recipe was judged', async () => {
      const state = await session.state(tab)
      return state?.kind === 'quiet' && state.verdict ? state : null
    })
    expect(await writes()).toEqual([])
    expect(await kept.evaluate((article) => article.querySelector('h1')?.textContent)).toContain('大模型變小')
    await page.close()
  })

  it('has its card closed when it goes to another article', async () => {
    const { page, tab } = await openTaiwanese()
    await page.bringToFront()
    await hoverWord(page, TRADITIONAL.hover.words)
    await waitForCard(page, true)
    await goTo(page, MAINLAND)
    await waitForTitle(session, tab, SIMPLIFIED.title)
    expect(await readCard(page)).toBeNull()
    await page.close()
  })

  it('stays open where only the place in the article or the address changes', async () => {
    const { page, tab } = await openTaiwanese()
    await waitForConverted(page)
    const writes = await noteWrites(page)
    await page.evaluate(() => {
      location.hash = 'second-part'
      history.replaceState({}, '', '/articles/1?from=list')
    })
    // Another page of the same site takes its time; by then this one was looked at again.
    const other = await openTaiwanese()
    expect(await writes()).toEqual([])
    expect((await session.state(tab))?.kind).toBe('article')
    await waitForBadge(tab, true)
    await Promise.all([page.close(), other.page.close()])
  })

  it('keeps the side that was chosen when the same article is drawn anew, and forgets it for the next', async () => {
    const { page, tab } = await openTaiwanese()
    const popup = await session.openWindow('popup', tab)
    await popup.locator('input[value="original"]').click()
    await waitFor('the original is shown', async () =>
      (await session.waitForArticle(tab)).shown === 'original' ? true : null,
    )
    await page.bringToFront()
    await page.evaluate(() => Object.assign(window, { first: CSS.highlights.get('yueban-term') }))
    await draw(page, TAIWANESE)
    await waitFor('its terms are marked again', () =>
      page.evaluate(() => {
        const now = CSS.highlights.get('yueban-term')
        return now &&
          now.size > 22 &&
          [...now].every((range) => (range as Range).startContainer.isConnected) &&
          now !== (window as never as { first: unknown }).first
          ? true
          : null
      }),
    )
    expect((await session.waitForArticle(tab)).shown).toBe('original')
    await goTo(page, MIRROR)
    const mirror = await waitForTitle(session, tab, '拾音科技')
    expect(mirror.shown).toBe('simplified')
    await Promise.all([page.close(), popup.close()])
  })
})

describe('a page that is rendered late', () => {
  it('gets its reader when its article is there', async () => {
    const { page, tab } = await openSite(session)
    expect(await session.state(tab)).toBeUndefined()
    await draw(page, TAIWANESE)
    await waitForTitle(session, tab, TRADITIONAL.title)
    await page.close()
  })

  it('is decided again when the article follows its frame', async () => {
    const { page, tab } = await openSite(session)
    await page.evaluate((line) => {
      const app = document.getElementById('app') as HTMLElement
      app.innerHTML = `<ul>${`<li>${line}</li>`.repeat(12)}</ul><div id="story"></div>`
    }, '今日菜單、明日天氣與社區公告')
    await waitForQuiet(session, tab)
    await page.evaluate((html) => {
      ;(document.getElementById('story') as HTMLElement).innerHTML = html
    }, TAIWANESE.html)
    await waitForTitle(session, tab, TRADITIONAL.title)
    await page.close()
  })

  it('is read to its end when its paragraphs come one by one', async () => {
    const { page, tab } = await openSite(session)
    await page.evaluate(async (html) => {
      const app = document.getElementById('app') as HTMLElement
      const all = document.createElement('div')
      all.innerHTML = html
      const article = all.querySelector('article') as HTMLElement
      const parts = [...article.childNodes]
      article.replaceChildren()
      app.replaceChildren(article)
      for (const part of parts) {
        article.append(part)
        await new Promise((later) => setTimeout(later, 60))
      }
    }, TAIWANESE.html)
    const whole = await openTaiwanese()
    const { view } = await session.waitForArticle(whole.tab)
    await waitFor('the whole article was read', async () => {
      const state = await session.waitForArticle(tab)
      return state.view.figures.length >= view.figures.length ? true : null
    })
    await Promise.all([page.close(), whole.page.close()])
  })
})

/** Goes from a page to another and back, and sees to it that the first was kept by the browser as it was. */
async function leaveAndComeBack(page: Page, away: string, meanwhile?: () => Promise<unknown>): Promise<void> {
  const url = page.url()
  // A page that is loaded anew knows nothing of it.
  await page.evaluate(() => void Object.assign(window, { stayed: true }))
  await page.bringToFront()
  await page.goto(away)
  await meanwhile?.()
  await page.evaluate(() => history.back())
  await waitFor('the page is back', () =>
    page.evaluate((url) => (location.href === url ? true : null), url).catch(() => null),
  )
  expect(await page.evaluate(() => (window as never as { stayed?: true }).stayed)).toBe(true)
}

describe('a page that is left and come back to', () => {
  it('is as it was, and alive', async () => {
    const { page, tab } = await session.open(TRADITIONAL.file)
    await session.waitForArticle(tab)
    const figures = await waitForBadge(tab, true)
    const other = await session.open(ownFile('tests/pages/english/page.html'))
    await leaveAndComeBack(page, other.page.url(), () => waitForBadge(tab, false))
    await waitForTitle(session, tab, TRADITIONAL.title)
    expect(await heading(page)).toBe(TRADITIONAL.title)
    expect(await waitForBadge(tab, true)).toBe(figures)
    await hoverWord(page, TRADITIONAL.hover.words)
    await waitForCard(page, true)
    await Promise.all([page.close(), other.page.close()])
  })

  it('is looked at again where it was not Chinese before', async () => {
    const { page, tab } = await openSite(session)
    // What a page takes the veil from says nothing to who waits for new text.
    await page.evaluate((html) => {
      const app = document.getElementById('app') as HTMLElement
      app.hidden = true
      app.innerHTML = html
      addEventListener('pagehide', () => {
        app.hidden = false
      })
    }, TAIWANESE.html)
    const other = await session.open(ownFile('tests/pages/english/page.html'))
    expect(await session.state(tab)).toBeUndefined()
    await leaveAndComeBack(page, other.page.url())
    await waitForTitle(session, tab, TRADITIONAL.title)
    await Promise.all([page.close(), other.page.close()])
  })
})

// Firefox has no prerendering.
describe.runIf(inject('browser') === 'chromium')('a page that is prerendered', () => {
  it('is left alone until it is shown, and gets its reader then', async () => {
    const site = await servePages(PRERENDERED)
    const page = await session.browser.browser.newPage()
    await page.goto(site.addressOf('list'))
    await page.bringToFront()
    await waitFor('the article has loaded unseen', async () => (site.wasAskedFor('loaded') ? true : null))
    // By now the gate of the unseen page has asked, or has not.
    const other = await session.open(SIMPLIFIED.file)
    await session.waitForArticle(other.tab)
    await page.bringToFront()
    expect(page.url()).toBe(site.addressOf('list'))
    await page.evaluate(() => document.querySelector('a')?.click())
    const tab = await waitFor('it is shown', () =>
      findTabId(helper, site.addressOf('article')).catch(() => null),
    )
    await waitForTitle(session, tab, TRADITIONAL.title)
    expect(await page.evaluate(readWhenShown)).toContain('大模型變小')
    await Promise.all([page.close(), other.page.close()])
    await site.close()
  })
})
