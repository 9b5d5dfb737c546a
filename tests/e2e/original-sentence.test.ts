import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { hoverWord } from '../../scripts/browsers/hover-word.ts'
import { readCard, waitForCard } from '../../scripts/browsers/read-card.ts'
import { TRADITIONAL } from './support/articles.ts'
import { findCardButton } from './support/card-button.ts'
import { chooseMenuItem, closeMenu, menuLabels } from './support/menu.ts'
import { openMenuOnWords, tapWords } from './support/select-words.ts'
import { type OpenPage, ownFile, Session, waitFor } from './support/session.ts'

const SENTENCE = '股東們如今更常問的，是能不能獲利。'
const SHOW_ORIGINAL = 'Show the original sentence'

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

/** Waits until the card says something, and gives back all that it says. */
function waitForWords(page: Page, words: string): Promise<string> {
  return waitFor(`the card says ${words}`, async () => {
    const card = await readCard(page)
    return card?.includes(words) ? card : null
  })
}

describe('while Control is held', () => {
  it('is shown under the pointer, and no shortcut is mistaken for it', async () => {
    const { page } = await openSample()
    // Words of no term, so that no other card comes.
    await hoverWord(page, '股东们')
    const pressed = performance.now()
    await page.keyboard.down('Control')
    expect(await waitForCard(page, true)).toContain(SENTENCE)
    const tookMs = performance.now() - pressed
    await page.keyboard.up('Control')
    await page.keyboard.press('Escape')
    await waitForCard(page, false)

    // In one go, for a second key that comes late is another's; Ctrl+Y does nothing here in either browser.
    await Promise.all([page.keyboard.down('Control'), page.keyboard.down('y')])
    // Nothing happens: both are held, for twice as long as it took the card to come.
    await new Promise((later) => setTimeout(later, 2 * tookMs))
    expect(await readCard(page)).toBeNull()
    await page.keyboard.up('y')
    await page.keyboard.up('Control')
    await page.close()
  })
})

describe('in a frame of the same site', () => {
  it('is shown under the pointer too, beside it', async () => {
    const { page } = await openSample()
    await page.evaluate(async () => {
      const frame = document.createElement('iframe')
      frame.style.cssText = 'position:fixed;left:300px;top:200px;width:400px;height:120px;border:7px solid'
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }))
      document.body.append(frame)
      await loaded
      const inner = frame.contentDocument as Document
      inner.body.innerHTML = '<p style="font-size:30px">產線搬遷的說明。</p>'
    })
    const box = await waitFor('the frame is converted', () =>
      page.evaluate(() => {
        const paragraph = document.querySelector('iframe')?.contentDocument?.querySelector('p')
        if (!paragraph?.textContent?.includes('产线')) return null
        const { left, top, height } = paragraph.getBoundingClientRect()
        return { x: 307 + left + 20, y: 207 + top + height / 2 }
      }),
    )
    await page.mouse.move(box.x - 5, box.y, { steps: 3 })
    await page.mouse.move(box.x, box.y, { steps: 3 })
    await page.keyboard.down('Control')
    expect(await waitForCard(page, true)).toContain('產線搬遷的說明。')
    await page.keyboard.up('Control')
    await page.close()
  })
})

describe("the button of a term's card", () => {
  const ORIGINAL = 'M3在內部長文問答測試中的幻覺率，則由41%降至18%。'

  it('shows the sentence of its term, also after scrolling', async () => {
    const { page } = await openSample()
    await hoverWord(page, '幻觉率')
    await waitForCard(page, true)
    const { x, y } = await findCardButton(page, SHOW_ORIGINAL)
    // On the card, so that it stays; then the term goes away from the place where the card was opened for it.
    await page.mouse.move(x, y, { steps: 3 })
    await page.evaluate(() => scrollBy({ top: 90, behavior: 'instant' }))
    await page.mouse.click(x, y)
    expect(await waitForWords(page, 'The original sentence')).toContain(ORIGINAL)
    await page.close()
  })

  it('does so by touch, where a tap opens the card', async () => {
    const { page } = await openSample()
    await tapWords(page, '幻觉率')
    expect(await waitForCard(page, true)).toContain('幻觉')
    const { x, y } = await findCardButton(page, SHOW_ORIGINAL)
    await page.touchscreen.tap(x, y)
    expect(await waitForWords(page, 'The original sentence')).toContain(ORIGINAL)
    // A tap beside the card closes it.
    await page.touchscreen.tap(20, 20)
    await waitForCard(page, false)
    await page.close()
  })
})

describe('the menu', () => {
  it('shows the sentence where it was opened, wherever the pointer has gone since', async () => {
    const open = await openSample()
    const { page } = open
    await openMenuOnWords(page, '股东们')
    await page.mouse.move(200, 120, { steps: 3 })
    await chooseMenuItem(session, open, 'page/original-sentence')
    expect(await waitForCard(page, true)).toContain(SENTENCE)
    await page.close()
  })

  it('shows the original of the pointer for the key that is held after a menu was opened elsewhere', async () => {
    const { page } = await openSample()
    await openMenuOnWords(page, '股东们')
    await closeMenu(session)
    await hoverWord(page, '两项')
    await page.keyboard.down('Control')
    expect(await waitForCard(page, true)).toContain('兩項都是成立以來最好的數字')
    await page.keyboard.up('Control')
    await page.close()
  })

  // Chromium's menu is out of a test's reach.
  const itInFirefox = inject('browser') === 'firefox' ? it : () => {}
  itInFirefox('has our items only where a page is converted', async () => {
    const open = await openSample()
    const openMenu = async ({ page }: OpenPage) => {
      await page.bringToFront()
      await page.mouse.click(300, 300, { button: 'right' })
    }
    const waitForItems = (page: OpenPage, items: string[]) =>
      waitFor(`the menu has ${items.length} items of ours`, async () => {
        await openMenu(page)
        const labels = [...(await menuLabels(session)).keys()]
        await closeMenu(session)
        return labels.join() === items.join() ? labels : null
      })
    await waitForItems(open, ['page/original-sentence'])

    const english = await session.open(ownFile('tests/pages/english/page.html'))
    await waitForItems(english, [])
    await waitForItems(open, ['page/original-sentence'])

    const popup = await session.openWindow('popup', open.tab)
    await popup.locator('input[value="original"]').click()
    await waitForItems(open, [])
    await Promise.all([open.page.close(), english.page.close(), popup.close()])
  })
})

describe('copying', () => {
  it('puts the sentence on the clipboard, whatever the page does with its own copies', async () => {
    const { page } = await openSample()
    await page.evaluate(() => {
      const spoil = (event: ClipboardEvent) => {
        event.clipboardData?.setData('text/plain', 'spoiled')
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      addEventListener('copy', spoil, { capture: true })
    })
    await hoverWord(page, '股东们')
    await page.keyboard.down('Control')
    await waitForCard(page, true)
    await page.keyboard.up('Control')
    const { x, y } = await findCardButton(page, 'Copy')
    await page.mouse.click(x, y)
    await waitForWords(page, 'Copied')

    await page.evaluate(() => {
      const box = document.createElement('textarea')
      document.body.prepend(box)
      box.focus()
    })
    await page.keyboard.down('Control')
    await page.keyboard.press('v', { commands: ['Paste'] })
    await page.keyboard.up('Control')
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== '')
    expect(await page.$eval('textarea', ({ value }) => value)).toBe(SENTENCE)
    await page.close()
  })
})
