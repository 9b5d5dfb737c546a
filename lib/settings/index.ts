export { DEFAULT_SETTINGS, type Settings, settingsFrom } from './schema.ts'
