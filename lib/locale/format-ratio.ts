const LARGEST_DENOMINATOR = 12
/** 三分之一 arrives as 0.333: three digits are enough to know it by. */
const TOLERANCE = 0.0006

/** A share of one as people say it, 0.333 as 1/3; null where it is no simple fraction. */
export function simpleFraction(share: number): string | null {
  if (share <= 0 || share >= 1) return null
  for (let below = 2; below <= LARGEST_DENOMINATOR; below++) {
    const above = Math.round(share * below)
    if (above > 0 && above < below && Math.abs(above / below - share) < TOLERANCE) return `${above}/${below}`
  }
  return null
}
