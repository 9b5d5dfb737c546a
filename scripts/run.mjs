#!/usr/bin/env node
/**
 * Runs one of the project's tasks with everything it needs: `node scripts/run.mjs TASK [ARGUMENT…]`.
 * Understands nothing but old Node itself: installs the packages where they are missing or older than the lock
 * file, then runs `scripts/TASK.ts` in the Node that came with them.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')

function modified(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}

function packagesAreCurrent() {
  const installed = modified(join(root, 'node_modules', '.package-lock.json'))
  return installed > 0 && installed >= modified(join(root, 'package-lock.json'))
}

/** npm must not run on the Node that it is about to replace. */
function pathWithoutPackages() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter)
}

function installPackages() {
  console.error('Installing packages (npm ci) …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH: pathWithoutPackages() },
    // Its standard output must not mix with that of the task.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('The packages could not be installed: npm ci failed, see above.')
    process.exit(1)
  }
}

/** What the packages that the project is built and tested with ask for. */
const OLDEST_NODE = [22, 22]

/** The Node that came with the packages, else the one that runs this. */
function findNode() {
  const own = join(bin, 'node')
  if (existsSync(own)) return own
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Node ${OLDEST_NODE.join('.')} or later is needed here; this is ${process.versions.node}.`)
    process.exit(1)
  }
  return process.execPath
}

const [task, ...taskArguments] = process.argv.slice(2)
if (!packagesAreCurrent()) installPackages()
const { status, error } = spawnSync(
  findNode(),
  [
    '--experimental-strip-types',
    '--disable-warning=ExperimentalWarning',
    join(root, 'scripts', `${task}.ts`),
    ...taskArguments,
  ],
  {
    cwd: process.cwd(),
    env: { ...process.env, PATH: `${bin}${delimiter}${pathWithoutPackages()}` },
    stdio: 'inherit',
  },
)
if (error) console.error(error.message)
process.exit(status ?? 1)
