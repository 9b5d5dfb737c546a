import { ensureBrowser } from '../browsers/ensure-browser.ts'
import { buildExtension } from '../build/build-extension.ts'
import { type Counts, NOTHING, runCheck, sum } from './counts.ts'
import { runVitest } from './run-vitest.ts'

export type StepName = keyof typeof STEPS

/** What `npm test` does, in this order: the quick answers first. */
export const STEPS = {
  types: () =>
    sum([
      runCommand('types', 'tsc'),
      runCommand('types of the pure rooms', 'tsc', '-p', 'tsconfig.pure.json'),
    ]),
  lint: () => runCommand('linter', 'biome', 'check', '--error-on-warnings'),
  unit: () => runVitest('unit'),
  browser: () => withBrowsers(() => runVitest('browser*')),
  e2e: () => withBrowsers(() => sum([buildAll(), runVitest('e2e-*')])),
} satisfies Record<string, () => Counts>

/** Runs the steps that are named, all of them where none is; one that cannot even start counts as failed. */
export function runSteps(names: readonly StepName[]): Counts {
  const chosen = names.length > 0 ? names : (Object.keys(STEPS) as StepName[])
  return sum(
    chosen.map((name) => {
      console.log(`\n— ${name}`)
      return STEPS[name]()
    }),
  )
}

function runCommand(name: string, command: string, ...words: string[]): Counts {
  return runCheck(name, command, words)
}

function withBrowsers(run: () => Counts): Counts {
  try {
    ensureBrowser('chromium')
    ensureBrowser('firefox')
  } catch (error) {
    console.error((error as Error).message)
    return { ...NOTHING, failed: 1 }
  }
  return run()
}

function buildAll(): Counts {
  try {
    buildExtension('chromium')
    buildExtension('firefox')
    console.log('✓ built for chromium and firefox')
    return { ...NOTHING, passed: 1 }
  } catch (error) {
    console.error((error as Error).message)
    return { ...NOTHING, failed: 1 }
  }
}
