import type { Locale } from './locale.ts'

/**
 * What stands before or after an amount of money: US$ in English, 美元 in Chinese.
 * @param code ISO 4217
 */
export function currencyMark(code: string, locale: Locale): { before: string; after: string } {
  if (locale === 'en') return { before: englishSymbol(code), after: '' }
  // On the mainland 元 alone is the country's own money.
  if (locale === 'zh-CN' && code === 'CNY') return { before: '', after: '元' }
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  return { before: '', after: names.of(code) ?? code }
}

/** The two that English leaves bare; in these pages $ and ¥ each mean several currencies. */
const TOLD_APART: Record<string, string> = { USD: 'US$', JPY: 'JP¥' }

function englishSymbol(code: string): string {
  const known = TOLD_APART[code]
  if (known) return known
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency: code }).formatToParts(1)
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? code
  return symbol === code ? `${code} ` : symbol
}
