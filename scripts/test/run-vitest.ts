import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build/build-extension.ts'
import { type Counts, NOTHING, runPackage } from './counts.ts'

/** The part of Vitest's JSON report that we read. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
}

/** Runs the tests of some Vitest projects; a run that breaks off counts as a failure of its own. */
export function runVitest(project: string): Counts {
  const file = join(ROOT, '.test-results', `${project.replace(/\W/g, '')}.json`)
  rmSync(file, { force: true })
  const status = runPackage('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const counts = readCounts(file)
  const hidden = status !== 0 && counts.failed === 0 ? 1 : 0
  return { ...counts, failed: counts.failed + hidden }
}

function readCounts(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
  } catch {
    return NOTHING
  }
}
