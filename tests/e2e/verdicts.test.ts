import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageState } from '../../lib/article/index.ts'
import { SEED, Session } from './support/session.ts'

/** Saved pages beside the project, with what careful readers said of them. */
const FOLDER = dirname(SEED)
const LABELS = join(FOLDER, 'labels.json')

interface Label {
  file: string
  /** Null where careful readers disagree. */
  tech_news: boolean | null
}

const labels: Label[] = existsSync(LABELS) ? JSON.parse(readFileSync(LABELS, 'utf8')) : []
const certain = labels.filter(({ tech_news }) => tech_news !== null)

let session: Session

beforeAll(async () => {
  session = await Session.start()
  if (labels.length === 0) console.log('The saved pages are not here: no verdicts on them are compared.')
})
afterAll(() => session.stop())

/** A reader comes within a second; where none has by then, the gate has let the page be. */
const READER_WITHIN_MS = 3000

async function readerOf(tab: number): Promise<PageState | undefined> {
  const deadline = Date.now() + READER_WITHIN_MS
  for (;;) {
    const state = await session.state(tab)
    if (state || Date.now() > deadline) return state
    await new Promise((later) => setTimeout(later, 50))
  }
}

describe.skipIf(certain.length === 0)('saved pages of real sites, in the browser', () => {
  it.each(certain)('$file: tech news is $tech_news', async ({ file, tech_news }) => {
    const { page, tab } = await session.open(join(FOLDER, file), { scripts: false })
    const state = await readerOf(tab)
    expect(state?.kind === 'article' && state.view.verdict.spotted).toBe(tech_news)
    await page.close()
  })
})
