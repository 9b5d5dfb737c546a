/** The finals of Mandarin, each with the initials that stand before it; - is a syllable without one. */
const INITIALS_OF_FINAL: Readonly<Record<string, string>> = {
  a: 'b p m f d t n l g k h zh ch sh z c s y w -',
  o: 'b p m f l y w -',
  e: 'm d t n l g k h zh ch sh r z c s y -',
  ai: 'b p m d t n l g k h zh ch sh z c s w -',
  ei: 'b p m f d t n l g k h zh sh z w -',
  ao: 'b p m d t n l g k h zh ch sh r z c s y -',
  ou: 'p m f d t n l g k h zh ch sh r z c s y -',
  an: 'b p m f d t n l g k h zh ch sh r z c s y w -',
  en: 'b p m f d n g k h zh ch sh r z c s w -',
  ang: 'b p m f d t n l g k h zh ch sh r z c s y w -',
  eng: 'b p m f d t n l g k h zh ch sh r z c s w -',
  ong: 'd t n l g k h zh ch r z c s y',
  er: '-',
  i: 'b p m d t n l j q x zh ch sh r z c s y',
  ia: 'd l j q x',
  ie: 'b p m d t n l j q x',
  iao: 'b p m d t n l j q x',
  iu: 'm d n l j q x',
  ian: 'b p m d t n l j q x',
  in: 'b p m n l j q x y',
  iang: 'n l j q x',
  ing: 'b p m d t n l j q x y',
  iong: 'j q x',
  u: 'b p m f d t n l g k h zh ch sh r z c s j q x y w',
  ua: 'g k h zh ch sh r',
  uo: 'd t n l g k h zh ch sh r z c s',
  uai: 'g k h zh ch sh',
  ui: 'd t g k h zh ch sh r z c s',
  uan: 'd t n l g k h zh ch sh r z c s j q x y',
  un: 'd t n l g k h zh ch sh r z c s j q x y',
  uang: 'g k h zh ch sh',
  ue: 'n l j q x y',
  ü: 'n l',
  üe: 'n l',
}

/** Every syllable of Mandarin in pinyin without its tone mark, some four hundred. */
export const PINYIN_SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(INITIALS_OF_FINAL).flatMap(([final, initials]) =>
    initials.split(' ').map((initial) => (initial === '-' ? final : initial + final)),
  ),
)
