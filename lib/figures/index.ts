export { type FiguresContext, readQuantities } from './read-quantities.ts'
export type { Bound, Change, DateMention, Figure, FigureKind, Quantities } from './types.ts'
