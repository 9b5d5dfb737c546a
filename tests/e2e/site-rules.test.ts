import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { TRADITIONAL } from './support/articles.ts'
import { type OpenPage, ownFile, Session, waitFor } from './support/session.ts'
import { pressShortcut } from './support/shortcut.ts'
import { readButton } from './support/toolbar-button.ts'

/** The site of every page that a test serves, whatever its port. */
const SITE = '127.0.0.1'
const RECIPE = ownFile('tests/pages/chinese-recipe/page.html')
const MIRROR = ownFile('tests/pages/machine/page.html')
const ENGLISH = ownFile('tests/pages/english/page.html')

let session: Session

beforeAll(async () => {
  session = await Session.start()
})
afterAll(() => session.stop())

/** What our windows find under this name in both browsers. */
interface ExtensionGlobal {
  chrome: { storage: { local: { clear(): Promise<void> } } }
}

beforeEach(async () => {
  const popup = await openPopup(0)
  await popup.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.clear())
})

/** Opens a page that closes with its test, whatever becomes of it: tabs are found by their addresses. */
async function open(file: string): Promise<OpenPage> {
  const opened = await session.open(file)
  onTestFinished(() => opened.page.close())
  return opened
}

/** Opens the popup for a tab, likewise. */
async function openPopup(tab: number): Promise<Page> {
  const popup = await session.openWindow('popup', tab)
  onTestFinished(() => popup.close())
  return popup
}

async function openArticle(file = TRADITIONAL.file): Promise<OpenPage> {
  const opened = await open(file)
  await session.waitForArticle(opened.tab)
  return opened
}

/** An article of a site that has just been shut out, and a popup that speaks of it. */
async function openShutOut(): Promise<{ article: OpenPage; popup: Page }> {
  const article = await openArticle()
  const popup = await openPopup(article.tab)
  await press(popup, 'button.leave-site')
  await waitForOriginal(article)
  await article.page.reload()
  await waitForButton(popup, article, /^off$/)
  return { article, popup }
}

async function openQuiet(file: string): Promise<OpenPage> {
  const opened = await open(file)
  await waitFor('the page was judged', async () => (await session.state(opened.tab)) ?? null)
  return opened
}

/** Waits until a page is as the server sent it, and its reader, where it has one, is silent. */
async function waitForOriginal({ page, tab }: OpenPage): Promise<void> {
  await waitFor('the page is left alone', async () => {
    const state = await session.state(tab)
    return state?.kind === 'article' ? null : true
  })
  const marks = await page.evaluate(() => CSS.highlights.get('yueban-term')?.size ?? 0)
  expect({ marks, isOriginal: await page.evaluate(readAgainstSource) }).toEqual({
    marks: 0,
    isOriginal: true,
  })
}

/** Runs in the page: is it as the server sent it? */
async function readAgainstSource(): Promise<boolean> {
  const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
  return document.documentElement.innerHTML === source.documentElement.innerHTML
}

/** Waits until a window says something; gives back all that its element says. */
function waitForWords(popup: Page, selector: string, words: string): Promise<string> {
  return waitFor(`the popup says ${words}`, async () => {
    const texts = await popup.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''))
    return texts.find((text) => text.includes(words)) ?? null
  })
}

function waitForButton(popup: Page, { tab }: OpenPage, badge: RegExp): Promise<string> {
  return waitFor(`the badge is ${badge}`, async () => {
    const button = await readButton(popup, tab)
    return badge.test(button.badge) ? button.title : null
  })
}

async function press(popup: Page, selector: string): Promise<void> {
  await popup.bringToFront()
  await popup.locator(selector).click()
}

describe('never', () => {
  it('corrects a verdict with one click, also after a reload, until it is taken back', async () => {
    const article = await openArticle()
    const popup = await openPopup(article.tab)
    await waitForButton(popup, article, /^\d+$/)
    await press(popup, 'button.leave-site')
    await waitForOriginal(article)
    await waitForWords(popup, 'h1', `You chose never on ${SITE}.`)
    await waitForWords(popup, '[role=status]', `Never on ${SITE}`)
    expect(await waitForButton(popup, article, /^off$/)).toBe(`Yueban is off: you chose never on ${SITE}`)

    await article.page.reload()
    // The gate has asked by now, and was told no.
    await waitForButton(popup, article, /^off$/)
    expect(await session.state(article.tab)).toBeUndefined()
    await waitForOriginal(article)
    await waitForWords(popup, 'h1', `You chose never on ${SITE}.`)

    await press(popup, 'button.ask-again')
    const state = await session.waitForArticle(article.tab)
    expect(state.view.verdict.spotted).toBe(true)
    await waitForWords(popup, '[role=status]', 'decides page by page')
    expect(await waitForButton(popup, article, /^\d+$/)).toBe('Yueban: about this page')
  })

  it('brings no reader to pages of the site that are not Chinese when it is taken back', async () => {
    const english = await open(ENGLISH)
    const { article, popup } = await openShutOut()
    await press(popup, 'button.ask-again')
    // The gate of the English page was told to look first.
    await session.waitForArticle(article.tab)
    expect(await session.state(english.tab)).toBeUndefined()
  })

  it('undoes all open pages of the site at once, and brings them back when it is taken back', async () => {
    const [article, mirror] = [await openArticle(), await openArticle(MIRROR)]
    const recipe = await openQuiet(RECIPE)
    const popup = await openPopup(article.tab)
    await press(popup, '.site input[value=never]')
    await waitForOriginal(article)
    await waitForOriginal(mirror)
    await press(popup, '.told button')
    await session.waitForArticle(article.tab)
    await session.waitForArticle(mirror.tab)
    expect((await session.state(recipe.tab))?.kind).toBe('quiet')
  })

  it('still lets a page be read by hand', async () => {
    const { article, popup } = await openShutOut()
    await press(popup, 'button.read-once')
    await session.waitForArticle(article.tab)
    expect(await waitForButton(popup, article, /^\d+$/)).toBe('Yueban: about this page')
  })
})

describe('always', () => {
  it('reads a page that was left alone, also after a reload, but none that is not Chinese', async () => {
    const recipe = await openQuiet(RECIPE)
    const popup = await openPopup(recipe.tab)
    await press(popup, 'button.always-site')
    const state = await session.waitForArticle(recipe.tab)
    expect(state.view.verdict.spotted).toBe(false)
    await waitForWords(popup, '.help', 'You chose always on this site')

    await recipe.page.reload()
    await session.waitForArticle(recipe.tab)

    const english = await open(ENGLISH)
    // By now the gate of the English page has asked, or has not.
    await openArticle(MIRROR)
    expect(await session.state(english.tab)).toBeUndefined()

    await press(popup, '.site input[value=ask]')
    await waitForOriginal(recipe)
  })
})

describe('the shortcut', () => {
  it('turns an article off and on again, and the button says so', async () => {
    const article = await openArticle()
    const popup = await openPopup(article.tab)
    await pressShortcut(session, article)
    await waitForOriginal(article)
    await waitForWords(popup, 'h1', 'You turned Yueban off on this page.')
    expect(await waitForButton(popup, article, /^off$/)).toBe('Yueban is off on this page: you turned it off')
    await pressShortcut(session, article)
    await session.waitForArticle(article.tab)
    expect(await waitForButton(popup, article, /^\d+$/)).toBe('Yueban: about this page')
  })

  it('reads a page that was left alone, and puts it back', async () => {
    const recipe = await openQuiet(RECIPE)
    await pressShortcut(session, recipe)
    await session.waitForArticle(recipe.tab)
    await pressShortcut(session, recipe)
    await waitForOriginal(recipe)
  })

  it('brings a reader where none was', async () => {
    const english = await open(ENGLISH)
    expect(await session.state(english.tab)).toBeUndefined()
    await pressShortcut(session, english)
    await waitFor('a reader is there', async () => (await session.state(english.tab)) ?? null)
  })
})

describe('the popup', () => {
  it('turns the page off and on again', async () => {
    const article = await openArticle()
    const popup = await openPopup(article.tab)
    await press(popup, 'button.stand-down')
    await waitForOriginal(article)
    await press(popup, 'button.turn-on')
    await session.waitForArticle(article.tab)
    await waitForWords(popup, 'h1', 'A Chinese tech article.')
  })

  it('says where there is nothing to read', async () => {
    const english = await open(ENGLISH)
    const popup = await openPopup(english.tab)
    await press(popup, 'button.read-anyway')
    await waitForWords(popup, '[role=status]', 'There is nothing on this page to read.')
    await waitForOriginal(english)
  })
})
