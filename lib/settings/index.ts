export { isKeepable, LONGEST_KEPT, MOST_KEPT, withKeptWord } from './kept-words.ts'
export { DEFAULT_SETTINGS, type Settings, settingsFrom } from './schema.ts'
