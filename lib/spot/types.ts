export type Script = 'hans' | 'hant' | 'none'
/** Where the text comes from; `machine` is a mechanical copy of a mainland text in Traditional characters. */
export type Region = 'cn' | 'tw' | 'hk' | 'machine'

/** One ground of a verdict: a sentence of the locale files (`reasons.KEY`) with its values. */
export interface Reason {
  key: string
  values: Record<string, string | number>
}

/** What was decided of a page, and why. */
export interface Verdict {
  /** Whether it is a Chinese tech-news article. */
  spotted: boolean
  /** 0 to 1: how sure the verdict is, whichever way it went. */
  confidence: number
  script: Script
  /** Null where the text is not Chinese or does not tell. */
  region: Region | null
  reasons: Reason[]
}
