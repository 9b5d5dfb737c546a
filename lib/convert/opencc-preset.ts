import type { LocalePreset } from 'opencc-js/core'
import CompatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev'
import HKVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TSPhrases from 'opencc-js/dict/TSPhrases'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'
import TWVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases'

const toSimplified = [TSPhrases, TSCharacters]
const normalizationChain = [[CompatibilityIdeographs]]

/**
 * opencc-js's own chains for Taiwan, Hong Kong and plain Traditional, characters only, so that the bundle
 * carries just the dictionaries these three use (its ready-made preset brings vocabulary and Japanese too).
 */
export const openccPreset = {
  from: { tw: [], hk: [] },
  to: { cn: [toSimplified] },
  configs: {
    t2s: { normalizationChain, conversionChain: [toSimplified] },
    tw2s: {
      normalizationChain,
      segmentation: [TSPhrases],
      conversionChain: [[TWVariantsRevPhrases, TWVariantsRev], toSimplified],
    },
    hk2s: {
      normalizationChain,
      segmentation: [TSPhrases],
      conversionChain: [[HKVariantsRevPhrases, HKVariantsRev], toSimplified],
    },
  },
  // opencc-js reads normalizationChain and lets segmentation be missing; its types know neither.
} as unknown as LocalePreset
