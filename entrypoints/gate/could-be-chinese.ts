/** What is known of a page before anything is read in earnest. */
export interface PageSample {
  /** The page's first words. */
  text: string
  /** As the root element says; empty where it does not. Often a template's. */
  language: string
  /** The character encoding, by its standard name. */
  charset: string
}

/** How much of a sample must be Chinese. */
interface Bar {
  /** Fewer Han characters are a name or a link to another language, not something to read. */
  han: number
  /** Han must make up this share of a page's letters: an English page may quote a Chinese line. */
  share: number
  /** Kana and hangul for each Han character. Japanese prose is a third kana or more; Chinese pages quote a name. */
  foreign: number
}

const PLAIN: Bar = { han: 60, share: 0.3, foreign: 0.05 }
/** The page says that it is Chinese: it may begin with little, or with much that is not. */
const SAID_TO_BE_CHINESE: Bar = { han: 30, share: 0.2, foreign: 0.15 }
/** Titles and names may be all Han; a page of prose that names the wrong language has hardly any kana. */
const SAID_TO_BE_ANOTHER: Bar = { han: 200, share: 0.5, foreign: 0.005 }

const CHINESE_CHARSET = /^(?:gb|big5)/i
const OTHER_CHARSET = /^(?:shift_jis|euc-|iso-2022)/i
const CHINESE = /^(?:zh|yue|cmn)(?![a-z])/i
/** Others that write in Han, now and then. */
const OTHER = /^(?:ja|ko)(?![a-z])/i

/** Whether a page could be Chinese reading. */
export function couldBeChinese(sample: PageSample): boolean {
  const bar = findBar(sample)
  const { han, foreign, other } = countLetters(sample.text)
  return han >= bar.han && han >= (han + foreign + other) * bar.share && foreign <= han * bar.foreign
}

/** The encoding is believed first: unlike the language, a page cannot be read with the wrong one. */
function findBar({ language, charset }: PageSample): Bar {
  if (CHINESE_CHARSET.test(charset)) return SAID_TO_BE_CHINESE
  if (OTHER_CHARSET.test(charset)) return SAID_TO_BE_ANOTHER
  if (CHINESE.test(language)) return SAID_TO_BE_CHINESE
  return OTHER.test(language) ? SAID_TO_BE_ANOTHER : PLAIN
}

/** Counts Han characters, kana and hangul, and the letters of all other scripts. */
function countLetters(sample: string): { han: number; foreign: number; other: number } {
  const counts = { han: 0, foreign: 0, other: 0 }
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) counts.han++
    else if ((code >= 0x3041 && code <= 0x30fe) || (code >= 0xac00 && code <= 0xd7a3)) counts.foreign++
    // Latin, and from À on Greek, Cyrillic, Arabic, Thai and the rest.
    else if (((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0xc0 && code < 0x2000))
      counts.other++
  }
  return counts
}
