import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { TRADITIONAL } from './support/articles.ts'
import { type OpenPage, ownFile, Session, waitFor } from './support/session.ts'

let session: Session

beforeAll(async () => {
  session = await Session.start()
})
afterAll(() => session.stop())

async function openSample() {
  const { page, tab } = await session.open(TRADITIONAL.file)
  await session.waitForArticle(tab)
  return { page, tab }
}

/** Runs in a page before its own scripts: notes each text that is written over another, and each root class. */
function noteWrites(rootClass: string): void {
  const written: string[] = []
  Object.assign(window, { written })
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.className = rootClass
    new MutationObserver((records) => {
      for (const { target } of records) written.push(target.nodeValue ?? '')
    }).observe(document, { characterData: true, subtree: true })
  })
}

/** Loads a page anew with its writes noted; `read` gives back what was written until then. */
async function reloadNoting({ page, tab }: OpenPage, rootClass = ''): Promise<() => Promise<string[]>> {
  await page.evaluateOnNewDocument(noteWrites, rootClass)
  await page.reload()
  await session.waitForArticle(tab)
  return () => page.evaluate(() => (window as unknown as { written: string[] }).written)
}

describe('a page that the browser translates', () => {
  const heading = ({ page }: OpenPage) => page.$eval('h1', (element) => element.textContent)
  const waitForOriginal = (open: OpenPage) =>
    waitFor('the original is back', async () => ((await heading(open))?.includes('大模型變小') ? true : null))

  it('is left to Chrome and Edge, and taken up again afterwards', async () => {
    const open = await openSample()
    await open.page.evaluate(() => document.documentElement.classList.add('translated-ltr'))
    await waitForOriginal(open)
    await open.page.evaluate(() => document.documentElement.classList.remove('translated-ltr'))
    await waitFor('it is converted again', async () =>
      (await heading(open)) === TRADITIONAL.title ? true : null,
    )
    await open.page.close()
  })

  // Firefox's own sign, which means nothing elsewhere.
  const itInFirefox = inject('browser') === 'firefox' ? it : () => {}
  itInFirefox('is left to Firefox, which sets its language', async () => {
    const open = await openSample()
    // A page behind another is not drawn in Firefox.
    await open.page.bringToFront()
    await open.page.evaluate(() => {
      document.documentElement.lang = 'en'
    })
    await waitForOriginal(open)
    expect(await open.page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await session.waitForArticle(open.tab)).toMatchObject({ shown: 'original' })
    await open.page.close()
  })

  it('is not written on at all where it was translated before we came', async () => {
    const open = await openSample()
    const read = await reloadNoting(open, 'translated-ltr')
    expect(await session.waitForArticle(open.tab)).toMatchObject({ shown: 'original' })
    expect(await read()).toEqual([])
    await open.page.evaluate(() => document.documentElement.classList.remove('translated-ltr'))
    await waitFor('it is converted', async () => ((await heading(open)) === TRADITIONAL.title ? true : null))
    await open.page.close()
  })
})

describe('the words of Taiwan', () => {
  it("become the mainland's, and are left as they are once the reader says so in the popup", async () => {
    const open = await openSample()
    const { page, tab } = open
    await page.waitForFunction(() => document.body.textContent?.includes('首席执行官沈亦安'))
    const popup = await session.openWindow('popup', tab)
    await popup.locator('.choice input').click()
    await page.bringToFront()
    await page.waitForFunction(() => document.body.textContent?.includes('执行长沈亦安'))

    // On the next page they are not seen for a moment either.
    const read = await reloadNoting(open)
    await page.waitForFunction(() => document.body.textContent?.includes('执行长沈亦安'))
    expect((await read()).join()).not.toContain('首席执行官')

    // A page behind another is not drawn in Firefox, and cannot be clicked.
    await popup.bringToFront()
    await popup.locator('.choice input').click()
    await page.bringToFront()
    await page.waitForFunction(() => document.body.textContent?.includes('首席执行官沈亦安'))
    await Promise.all([page.close(), popup.close()])
  })

  it('can be chosen while the original is shown, and the page does not change for it', async () => {
    const open = await openSample()
    const { page, tab } = open
    const popup = await session.openWindow('popup', tab)
    await popup.locator('input[value="original"]').click()
    await waitFor('the original is shown', async () =>
      (await session.waitForArticle(tab)).shown === 'original' ? true : null,
    )
    await page.evaluate(() => {
      const over: (string | null)[] = []
      const heading = document.querySelector('h1') as HTMLElement
      new MutationObserver((records) => {
        for (const { oldValue } of records) over.push(oldValue)
      }).observe(heading, { characterDataOldValue: true, subtree: true })
      Object.assign(window, { over })
    })
    await popup.locator('.choice input').click()
    await popup.locator('input[value="simplified"]').click()
    await page.bringToFront()
    await page.waitForFunction(() => document.body.textContent?.includes('执行长沈亦安'))
    // Written over once, when it was asked for.
    const over = await page.evaluate(() => (window as unknown as { over: string[] }).over)
    expect(over).toEqual(['霧燈科技「去肥增瘦」：大模型變小，毛利率變高'])

    await popup.bringToFront()
    await popup.locator('.choice input').click()
    await page.bringToFront()
    await page.waitForFunction(() => document.body.textContent?.includes('首席执行官沈亦安'))
    await Promise.all([page.close(), popup.close()])
  })
})

describe('a machine-made mirror', () => {
  it('is converted without Taiwan words, and without the pinyin between its characters', async () => {
    const { page, tab } = await session.open(ownFile('tests/pages/machine/page.html'))
    const { view } = await session.waitForArticle(tab)
    expect(view.verdict.region).toBe('machine')
    // Below the first screen, where conversion comes a moment later.
    await page.waitForFunction(() => !/[這發說與]/.test(document.body.textContent ?? ''))
    const text = await page.$eval('body', (element) => element.textContent ?? '')
    expect(text).not.toMatch(/[一-鿿][(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]/u)
    await page.close()
  })
})
