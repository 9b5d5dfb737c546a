import type { KeepOutcome } from '../../lib/messages/index.ts'
import { withKeptWord } from '../../lib/settings/index.ts'
import { changeSettings } from '../../lib/settings/store.ts'

/** Adds a word to those that conversion leaves as pages write them. */
export async function keepWord(word: string): Promise<KeepOutcome> {
  try {
    const isKept = await changeSettings(({ keptWords }) => {
      const withWord = withKeptWord(keptWords, word)
      return withWord && { keptWords: withWord }
    })
    return isKept ? 'kept' : 'full'
  } catch {
    return 'failed'
  }
}
