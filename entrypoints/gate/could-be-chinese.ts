/** A page is judged by its first words; more would cost every page that is not ours. */
const MOST_CHARACTERS = 2000
/** Fewer Han characters are a name or a link to another language, not something to read. */
const FEWEST_HAN = 60
/** Han must make up this share of a page's letters: an English page may quote a Chinese line. */
const LEAST_HAN_SHARE = 0.3
/** Japanese prose is a third kana or more; Chinese pages quote a product's name at most. */
const MOST_KANA_SHARE = 0.05

/** NodeFilter.SHOW_TEXT. */
const SHOW_TEXT = 4

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SVG'])

/** Whether a page could be Chinese reading, judged by its first two thousand characters. */
export function couldBeChinese(document: Document): boolean {
  if (!document.body) return false
  const { han, kana, hangul, other } = countLetters(sampleText(document.body))
  const letters = han + kana + hangul + other
  return han >= FEWEST_HAN && han >= letters * LEAST_HAN_SHARE && kana + hangul <= han * MOST_KANA_SHARE
}

function sampleText(body: Element): string {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT)
  let sample = ''
  while (sample.length < MOST_CHARACTERS && walker.nextNode()) {
    const text = walker.currentNode as Text
    if (SKIPPED.has(text.parentElement?.tagName.toUpperCase() ?? '')) continue
    sample += text.data.trim().slice(0, MOST_CHARACTERS - sample.length)
  }
  return sample
}

function countLetters(sample: string): { han: number; kana: number; hangul: number; other: number } {
  const counts = { han: 0, kana: 0, hangul: 0, other: 0 }
  for (const char of sample) {
    const code = char.codePointAt(0) as number
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) counts.han++
    else if (code >= 0x3041 && code <= 0x30fe) counts.kana++
    else if (code >= 0xac00 && code <= 0xd7a3) counts.hangul++
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) counts.other++
    else if (code >= 0xc0 && code <= 0x24f) counts.other++
  }
  return counts
}
