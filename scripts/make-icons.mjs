/**
 * Draws assets/icons/icon.svg at the sizes that the browsers ask for, with a transparent ground, into
 * assets/public/icon-SIZE.png. The files are kept in the repository: run this only after changing the drawing.
 * Chromium is looked for at CHROME_PATH, else at /usr/bin/chromium.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'

const SIZES = [16, 32, 48, 96, 128]

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

const drawing = await readFile(fromRoot('assets/icons/icon.svg'), 'utf8')
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  // Chromium's sandbox does not start for root, which is what containers run as.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage()
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
  )
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    await page.screenshot({ path: fromRoot(`assets/public/icon-${size}.png`), omitBackground: true })
  }
} finally {
  await browser.close()
}
