import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build-extension.ts'
import type { GeneratedFile } from './generate-locales.ts'

/** What ships in the built extension, and the files that say under which terms. */
const SHIPPED: Record<string, string[]> = {
  'opencc-js': ['LICENSE', 'LICENSES/Apache-2.0.txt', 'THIRD_PARTY_LICENSES.md'],
  preact: ['LICENSE'],
  valibot: ['LICENSE.md'],
  'webextension-polyfill': ['LICENSE'],
}

/** The project's licence, and one file with the licences of all that ships with it and where its source is. */
export function generateLicences(): GeneratedFile[] {
  const parts = Object.entries(SHIPPED).map(([name, files]) => {
    const folder = join(ROOT, 'node_modules', name)
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
    return [`${name} ${version}`, `Source: the npm package ${name}`, ...texts].join('\n\n')
  })
  return [
    { relativeDest: 'LICENSE.txt', contents: readFileSync(join(ROOT, 'LICENSE'), 'utf8') },
    { relativeDest: 'THIRD-PARTY-LICENCES.txt', contents: `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n` },
  ]
}
