export { findNames } from './find-names.ts'
export type { NamedEntity, Names } from './types.ts'
