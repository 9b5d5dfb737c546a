import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../build/build-extension.ts'

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 }

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    NOTHING,
  )
}

/** Runs one of the packages' commands and says how it ended. */
export function runPackage(command: string, words: readonly string[]): number {
  const program = join(ROOT, 'node_modules', '.bin', command)
  const { status } = spawnSync(program, words, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status ?? 1
}

/** A command that passes or fails as a whole. */
export function runCheck(name: string, command: string, words: readonly string[]): Counts {
  const isGood = runPackage(command, words) === 0
  console.log(`${isGood ? '✓' : '✗'} ${name}`)
  return { ...NOTHING, [isGood ? 'passed' : 'failed']: 1 }
}
