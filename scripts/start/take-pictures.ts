import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { openExtensionPage } from '../browsers/extension-pages.ts'
import { hoverWord } from '../browsers/hover-word.ts'
import type { ExtensionBrowser } from '../browsers/launch.ts'
import { waitForCard } from '../browsers/read-card.ts'
import { setColourScheme } from '../browsers/set-colour-scheme.ts'
import type { OpenedArticle } from './open-article.ts'

/** The sidebar's usual width, and height enough for most articles. */
const SIDEBAR = { width: 380, height: 1500 }
const PAGE = { width: 1180, height: 900 }

/**
 * Takes pictures of the page, of a card and of the sidebar, in light and dark.
 * @param folder where they go; made if it is not there
 * @returns the pictures' paths
 */
export async function takePictures(
  extension: ExtensionBrowser,
  { page, tab, state }: OpenedArticle,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const panel = await openExtensionPage(extension, `sidepanel.html?tab=${tab}`)
  await panel.setViewport(SIDEBAR)
  await page.setViewport(PAGE)
  const paths: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    const shoot = async (subject: Page, name: string) => {
      const path = join(folder, `${extension.kind}-${name}-${scheme}.png`) as `${string}.png`
      // A page behind another is not drawn.
      await subject.bringToFront()
      await subject.screenshot({ path })
      paths.push(path)
    }
    await setColourScheme(extension, scheme)
    await shoot(panel, 'sidebar')
    await shoot(page, 'page')
    if (
      state?.kind === 'article' &&
      (await openCard(
        page,
        state.view.terms.map(({ words }) => words),
      ))
    ) {
      await shoot(page, 'card')
    }
  }
  await panel.close()
  return paths
}

/** Opens the card of the first term that stands whole in one node; false where there is none. */
async function openCard(page: Page, terms: readonly string[]): Promise<boolean> {
  for (const term of terms) {
    try {
      await hoverWord(page, term)
    } catch {
      continue
    }
    await waitForCard(page, true)
    return true
  }
  return false
}
