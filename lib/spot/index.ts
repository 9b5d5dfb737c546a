export { decidePage, type PageEvidence } from './decide-page.ts'
export type { Reason, Region, Script, Verdict } from './types.ts'
