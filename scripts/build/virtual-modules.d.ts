declare module 'virtual:glossary-index' {
  const index: import('../../lib/glossary/index.ts').GlossaryIndex
  export default index
}

declare module 'virtual:glossary-entries' {
  const entries: import('../../lib/glossary/index.ts').Entry[]
  export default entries
}
