import { foldPairs } from '../../lib/convert/fold-pairs.ts'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import { type FiguresContext, type Quantities, readQuantities } from '../../lib/figures/index.ts'
import { createFold, pageFromText, prepareSource } from '../../lib/text/index.ts'

const fold = createFold(foldPairs(fuseTables()))

/** Reads the quantities of a plain text. */
export function read(
  text: string,
  published: string | null = null,
  context: FiguresContext = {},
): Quantities {
  return readQuantities(prepareSource(pageFromText(text, { published }), fold), context)
}
