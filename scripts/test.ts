/** `npm test [-- STEP…]`: every check of the project, or those named, with one line of counts at the end. */
import { runSteps, STEPS, type StepName } from './test/run-steps.ts'

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !Object.hasOwn(STEPS, name))
if (unknown !== undefined) {
  console.error(`Unknown step ${unknown}; there are ${Object.keys(STEPS).join(', ')}.`)
  process.exit(2)
}
const { passed, failed, skipped } = await runSteps(asked as StepName[])
if (skipped > 0) console.log(`\n${skipped} skipped: what they need is not here.`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
