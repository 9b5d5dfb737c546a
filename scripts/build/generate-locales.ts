import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Our locales and the names that browsers have for their folders. */
const FOLDERS = { en: 'en', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' } as const

/** A file for the built extension: where it goes, and what it holds. */
export interface GeneratedFile {
  relativeDest: string
  contents: string
}

/** Makes the manifest's `_locales` of the `manifest` section of our own locale files. */
export function generateLocales(): GeneratedFile[] {
  return Object.entries(FOLDERS).map(([locale, folder]) => {
    const file = new URL(`../../assets/locales/${locale}.json`, import.meta.url)
    const { manifest } = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as {
      manifest: Record<string, string>
    }
    const messages = Object.entries(manifest).map(([key, message]) => [key, { message }])
    return {
      relativeDest: `_locales/${folder}/messages.json`,
      contents: `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`,
    }
  })
}
