import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitForCard } from '../../scripts/browsers/read-card.ts'
import { TRADITIONAL } from './support/articles.ts'
import { chooseMenuItem } from './support/menu.ts'
import { openMenuOnWords } from './support/select-words.ts'
import { type OpenPage, Session } from './support/session.ts'

let session: Session

beforeAll(async () => {
  session = await Session.start()
})
afterAll(() => session.stop())

async function openSample(): Promise<OpenPage> {
  const open = await session.open(TRADITIONAL.file)
  await session.waitForArticle(open.tab)
  return open
}

/** Waits until the article says something. */
async function waitForText({ page }: OpenPage, words: string): Promise<void> {
  await page.bringToFront()
  await page.waitForFunction(
    (words) => document.querySelector('article')?.textContent?.includes(words),
    {},
    words,
  )
}

describe('a word that the reader keeps', () => {
  it('stays as the page writes it, until the popup takes it out', async () => {
    const open = await openSample()
    await openMenuOnWords(open.page, '人工智能')
    await chooseMenuItem(session, open, 'page/keep-selection')
    await waitForText(open, '总部位于台北的人工智慧初创雾灯科技')
    expect(await open.page.$eval('h1', (heading) => heading.textContent)).toBe(TRADITIONAL.title)

    const popup = await session.openWindow('popup', open.tab)
    const chips = () => popup.$$eval('.kept li > span', (words) => words.map((word) => word.textContent))
    await popup.waitForSelector('.kept li')
    expect(await chips()).toEqual(['人工智慧'])
    await popup.locator('aria/Convert 人工智慧 again').click()
    await popup.waitForSelector('.undo button')
    expect(await chips()).toEqual([])
    await waitForText(open, '总部位于台北的人工智能初创雾灯科技')

    await popup.bringToFront()
    await popup.locator('.undo button').click()
    await waitForText(open, '总部位于台北的人工智慧初创雾灯科技')
    await popup.bringToFront()
    await popup.locator('aria/Convert 人工智慧 again').click()
    await waitForText(open, '总部位于台北的人工智能初创雾灯科技')
    await Promise.all([open.page.close(), popup.close()])
  })

  it('may cross tags, and is kept on pages that are opened later', async () => {
    const open = await openSample()
    await openMenuOnWords(open.page, '大力出奇迹')
    await chooseMenuItem(session, open, 'page/keep-selection')
    await waitForText(open, '大力出奇跡')
    await open.page.close()

    const later = await openSample()
    await waitForText(later, '大力出奇跡')
    const popup = await session.openWindow('popup', later.tab)
    await popup.locator('aria/Convert 大力出奇跡 again').click()
    await waitForText(later, '大力出奇迹')
    await Promise.all([later.page.close(), popup.close()])
  })

  it('is a word: of a passage a card says that it cannot be kept', async () => {
    const open = await openSample()
    await openMenuOnWords(open.page, '股东们如今更常问的，是能不能获利。至于上市时间')
    await chooseMenuItem(session, open, 'page/keep-selection')
    expect(await waitForCard(open.page, true)).toContain('Only Chinese words of up to 20 characters')
    await open.page.close()
  })
})
