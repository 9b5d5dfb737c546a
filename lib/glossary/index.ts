export { compileIndex } from './compile-index.ts'
export { createMatcher, type Matcher } from './find-terms.ts'
export type { Entry, FormRule, GlossaryIndex, RuledEntry, TermKind, TermMatch } from './types.ts'
