import type { Answers } from '../../lib/messages/index.ts'
import type { PageReader } from './page-reader.ts'

/** What a reader answers to the windows and the background. */
export function answersOf(reader: PageReader): Answers {
  return {
    'page/state': () => reader.state(),
    'page/shown': () => reader.article?.shown ?? 'original',
    'page/show': ({ shown }) => {
      reader.article?.show(shown)
      return null
    },
    'page/reveal': (span) => reader.article?.reveal(span) ?? false,
    'page/original-sentence': () => {
      reader.article?.showOriginalSentence()
      return null
    },
    'page/keep-selection': async () => {
      await reader.article?.keepSelection()
      return null
    },
    'page/read-anyway': async () => {
      await reader.readAnyway()
      return null
    },
    'page/stand-down': () => {
      reader.standDown()
      return null
    },
  }
}
