import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hoverWord } from '../../scripts/browsers/hover-word.ts'
import { readCard, waitForCard } from '../../scripts/browsers/read-card.ts'
import { type ExpectedArticle, SIMPLIFIED, TRADITIONAL_ARTICLES } from './support/articles.ts'
import { hasSeed, type OpenPage, ownFile, Session, waitFor } from './support/session.ts'
import { openRealSidebar } from './support/sidebar.ts'

let session: Session

beforeAll(async () => {
  session = await Session.start()
  if (!hasSeed) console.log('The seed article is not here: only our own samples are read.')
})
afterAll(() => session.stop())

/** How many ranges a highlight of ours holds. */
function countMarks({ page }: OpenPage, name: string): Promise<number> {
  return page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, name)
}

async function openArticle({ file }: ExpectedArticle) {
  const open = await session.open(file)
  const state = await session.waitForArticle(open.tab)
  return { open, state }
}

describe.each([...TRADITIONAL_ARTICLES, SIMPLIFIED])('$name', (article) => {
  it('is spotted, shown in Simplified characters, and its terms are marked', async () => {
    const { open, state } = await openArticle(article)
    expect(state.view.verdict.spotted).toBe(true)
    expect(await open.page.$eval('h1', (heading) => heading.textContent)).toBe(article.title)
    expect(state.view.terms.map(({ words }) => words)).toEqual(expect.arrayContaining(article.terms))
    const marks = await waitFor(
      'the terms are marked',
      async () => (await countMarks(open, 'yueban-term')) || null,
    )
    expect(marks).toBeGreaterThan(22)
    await open.page.close()
  })

  it('opens a card under the mouse, and closes it with Escape or when the mouse leaves', async () => {
    const {
      open: { page },
    } = await openArticle(article)
    expect(await readCard(page)).toBeNull()
    await hoverWord(page, article.hover.words)
    const card = await waitForCard(page, true)
    for (const words of article.hover.card) expect(card).toContain(words)
    // The explanation: more than a line of English.
    expect(card).toMatch(/[a-z ,'.-]{60}/i)
    await page.keyboard.press('Escape')
    await waitForCard(page, false)
    await hoverWord(page, article.hover.words)
    await waitForCard(page, true)
    await page.mouse.move(3, 3, { steps: 5 })
    await waitForCard(page, false)
    await page.close()
  })

  it('fills the real sidebar, and a figure there leads to its place', async () => {
    const { open } = await openArticle(article)
    const sidebar = await openRealSidebar(session, open)
    await waitFor('the sidebar shows the article', async () => {
      const [title] = await sidebar.texts('header.article h1')
      return title === article.title ? title : null
    })
    const figures = (await sidebar.texts('.figure')).join('\n')
    for (const figure of article.figures) expect(figures).toContain(figure)
    const names = (await sidebar.texts('.name .who > span:first-child')).join('\n')
    for (const name of [...article.people, ...article.organisations]) expect(names).toContain(name)
    const sentences = await sidebar.texts('.sentence')
    expect(sentences.length).toBeGreaterThanOrEqual(3)

    await open.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
    await sidebar.click('.figure')
    await waitFor('the figure is marked', async () => (await countMarks(open, 'yueban-found')) || null)
    await waitFor('the figure is on screen', () =>
      open.page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('yueban-found') ?? [])] as Range[]
        const rect = range?.getBoundingClientRect()
        return rect && rect.top >= 0 && rect.bottom <= innerHeight ? true : null
      }),
    )
    await open.page.close()
  })
})

describe.each(TRADITIONAL_ARTICLES)('the original of $name', (article) => {
  it('comes back node for node by the popup, and goes again by the sidebar', async () => {
    const { open } = await openArticle(article)
    const { page, tab } = open
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
      const nodes: Node[] = []
      while (walker.nextNode()) nodes.push(walker.currentNode)
      Object.assign(window, { nodesBefore: nodes })
    })
    const popup = await session.openWindow('popup', tab)
    await popup.locator('input[value="original"]').click()
    await waitFor('the original is shown', async () => {
      const state = await session.state(tab)
      return state?.kind === 'article' && state.shown === 'original' ? state : null
    })
    expect(await page.evaluate(readAgainstSource)).toEqual({ sameText: true, sameNodes: true })

    const sidebar = await openRealSidebar(session, open)
    await waitFor('the sidebar says so', async () =>
      (await sidebar.texts('.sentence')).length > 0 ? true : null,
    )
    await sidebar.click('input[value="simplified"]')
    await waitFor('the page is Simplified again', async () =>
      (await page.$eval('h1', (heading) => heading.textContent)) === article.title ? true : null,
    )
    await page.close()
  })
})

/** Runs in the page: is every node as the server sent it, and still the one it was? */
async function readAgainstSource(): Promise<{ sameText: boolean; sameNodes: boolean }> {
  const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  const before = (window as unknown as { nodesBefore: Node[] }).nodesBefore
  return {
    sameText: document.body.innerHTML === source.body.innerHTML && document.title === source.title,
    sameNodes: nodes.length === before.length && nodes.every((node, i) => node === before[i]),
  }
}

describe('pages that are not ours', () => {
  it.each(['english', 'japanese'])('an article in %s gets no reader', async (name) => {
    const { page, tab } = await session.open(ownFile(`tests/pages/${name}/page.html`))
    const before = await page.content()
    // The gate has run once the page has loaded; a reader that is injected would answer soon after a Chinese page's.
    const chinese = await openArticle(SIMPLIFIED)
    expect(await session.state(tab)).toBeUndefined()
    expect(await page.content()).toBe(before)
    await Promise.all([page.close(), chinese.open.page.close()])
  })

  it('a Chinese page that is no tech news is left as it is', async () => {
    const { page, tab } = await session.open(ownFile('tests/pages/chinese-recipe/page.html'))
    const state = await waitFor('the reader has decided', async () => (await session.state(tab)) ?? null)
    expect(state.kind).toBe('quiet')
    expect(await countMarks({ page, tab }, 'yueban-term')).toBe(0)
    expect(await page.evaluate(readAgainstSourceText)).toBe(true)
    await page.close()
  })
})

/** Runs in the page: is the text as the server sent it? */
async function readAgainstSourceText(): Promise<boolean> {
  const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
  return document.body.innerHTML === source.body.innerHTML
}
