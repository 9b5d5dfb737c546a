import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hoverWord } from '../../scripts/browsers/hover-word.ts'
import { waitForCard } from '../../scripts/browsers/read-card.ts'
import { TRADITIONAL } from './support/articles.ts'
import { ownFile, Session, waitFor } from './support/session.ts'

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

describe('the original of a sentence', () => {
  it('shows under the pointer while a key is held, and no shortcut is mistaken for it', async () => {
    const { page } = await openSample()
    // Below the first screen, where conversion comes a moment later.
    await page.waitForFunction(() => document.body.textContent?.includes('股东们'))
    await hoverWord(page, '股东们')
    await page.keyboard.down('Control')
    expect(await waitForCard(page, true)).toContain('股東們如今更常問的，是能不能獲利。')
    await page.keyboard.up('Control')
    await page.keyboard.press('Escape')
    await waitForCard(page, false)

    // Ctrl with another key is a shortcut: by the time a held key would have shown a card, a term's card has.
    await page.keyboard.down('Control')
    await page.keyboard.press('b')
    await page.keyboard.up('Control')
    await hoverWord(page, '毛利率')
    expect(await waitForCard(page, true)).not.toContain('股東們')
    await page.close()
  })
})

describe('a page that the browser translates', () => {
  it('is left to the browser, and taken up again afterwards', async () => {
    const { page } = await openSample()
    const heading = () => page.$eval('h1', (element) => element.textContent)
    await page.evaluate(() => document.documentElement.classList.add('translated-ltr'))
    await waitFor('the original is back', async () =>
      (await heading())?.includes('大模型變小') ? true : null,
    )
    await page.evaluate(() => document.documentElement.classList.remove('translated-ltr'))
    await waitFor('it is converted again', async () =>
      (await heading()) === TRADITIONAL.title ? true : null,
    )
    await page.close()
  })
})

describe('the words of Taiwan', () => {
  it("become the mainland's, and are left as they are once the reader says so in the popup", async () => {
    const { page, tab } = await openSample()
    await page.waitForFunction(() => document.body.textContent?.includes('首席执行官沈亦安'))
    const popup = await session.openWindow('popup', tab)
    await popup.locator('.choice input').click()
    await page.bringToFront()
    await page.waitForFunction(() => document.body.textContent?.includes('执行长沈亦安'))
    // A page behind another is not drawn in Firefox, and cannot be clicked.
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
