declare module 'virtual:fold-pairs' {
  const pairs: [string, string][]
  export default pairs
}

declare module 'virtual:glossary-index' {
  const index: import('../../lib/glossary/index.ts').GlossaryIndex
  export default index
}

declare module 'virtual:glossary-entries' {
  const entries: import('../../lib/glossary/index.ts').Entry[]
  export default entries
}

declare module 'virtual:conversion-data' {
  /** Unpacked when asked for the first time. */
  export default function conversionData(): import('../../lib/convert/index.ts').ConversionData
}
