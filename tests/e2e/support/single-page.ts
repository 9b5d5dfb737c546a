import type { Page } from 'puppeteer-core'
import { readOwnFile } from '../../support/read-file.ts'
import type { OpenPage, Session } from './session.ts'
import { ownFile, waitFor } from './session.ts'

/** What a page of a single-page site shows at one address. */
export interface View {
  path: string
  html: string
}

/** The body of one of our pages, without its scripts and styles. */
function bodyOf(file: string): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(readOwnFile(file))?.[1] ?? ''
  return body.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
}

export const TAIWANESE: View = { path: '/articles/1', html: bodyOf('assets/samples/article-hant.html') }
export const MAINLAND: View = { path: '/articles/2', html: bodyOf('assets/samples/article-hans.html') }
export const MIRROR: View = { path: '/articles/3', html: bodyOf('tests/pages/machine/page.html') }
export const RECIPE: View = { path: '/kitchen', html: bodyOf('tests/pages/chinese-recipe/page.html') }
export const ENGLISH: View = { path: '/about', html: bodyOf('tests/pages/english/page.html') }

/** Opens the site; nothing of it is Chinese yet. */
export function openSite(session: Session): Promise<OpenPage> {
  return session.open(ownFile('tests/pages/single-page/page.html'))
}

/**
 * Runs in the page: goes to an address as the script of a site does, empties the old view at once and draws the new
 * one when it has been fetched.
 */
async function navigateInPage({ path, html }: View, fetchMs: number): Promise<void> {
  const app = document.getElementById('app') as HTMLElement
  history.pushState({}, '', path)
  app.innerHTML = '<p>One moment, please.</p>'
  await new Promise((fetched) => setTimeout(fetched, fetchMs))
  app.innerHTML = html
}

/** Goes to a view of the site by history. */
export function goTo(page: Page, view: View, fetchMs = 400): Promise<void> {
  return page.evaluate(navigateInPage, view, fetchMs)
}

/** Goes back to a view, which the site draws as soon as it hears of it. */
export function goBack(page: Page, { html }: View): Promise<void> {
  return page.evaluate(async (html) => {
    const heard = new Promise((heard) => addEventListener('popstate', heard, { once: true }))
    history.back()
    await heard
    const app = document.getElementById('app') as HTMLElement
    app.innerHTML = html
  }, html)
}

/** Draws a view without going anywhere. */
export function draw(page: Page, { html }: View): Promise<void> {
  return page.evaluate((html) => {
    const app = document.getElementById('app') as HTMLElement
    app.innerHTML = html
  }, html)
}

/** Waits until the reader has opened the article with a title; gives it back. */
export function waitForTitle(session: Session, tab: number, title: string) {
  return waitFor(`「${title}」 is open`, async () => {
    const state = await session.state(tab)
    return state?.kind === 'article' && state.view.title?.startsWith(title) ? state : null
  })
}

/** Waits until the reader has decided to leave the page alone, for one of the reasons given. */
export function waitForQuiet(session: Session, tab: number) {
  return waitFor('the page is left alone', async () => {
    const state = await session.state(tab)
    return state?.kind === 'quiet' ? state : null
  })
}
