import type { Page } from 'puppeteer-core'
import { evaluateInFirefox } from '../../../scripts/browsers/firefox-window.ts'
import type { Session } from './session.ts'

/** What browsers say of a document whether we are there or not. */
const OF_THE_DOCUMENT = /byte stream was erroneous|XML Parsing Error|Failed to load resource/
/** A tab was closed before its last message was answered; nobody is left to hear the answer. */
const OF_CLOSING = /context unloaded/

/** Gathers what the console of a page complains of; in Chromium what our own scripts in it throw is among it. */
export function gatherErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => {
    if (!OF_THE_DOCUMENT.test(String(error))) errors.push(String(error))
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !OF_THE_DOCUMENT.test(message.text())) errors.push(message.text())
  })
  return errors
}

/** Begins to gather what goes wrong in the extension's own scripts; the function gives back what did. */
export async function gatherOurErrors(session: Session): Promise<() => Promise<string[]>> {
  return session.kind === 'firefox' ? () => firefoxErrors(session) : workerErrors(session)
}

async function workerErrors({ browser: { browser } }: Session): Promise<() => Promise<string[]>> {
  const errors: string[] = []
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  const client = await worker.createCDPSession()
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    errors.push(exception?.description ?? text),
  )
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map(({ value, description }) => value ?? description).join(' '))
  })
  await client.send('Runtime.enable')
  return async () => errors
}

/** Firefox keeps the errors of all scripts in one list, and does not tell its driver of ours. */
async function firefoxErrors({ browser: { browser } }: Session): Promise<string[]> {
  const found = await evaluateInFirefox(
    browser,
    `JSON.stringify(Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && /moz-extension:/.test(message.sourceName))
      .filter(({ flags }) => !(flags & Ci.nsIScriptError.warningFlag))
      .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' ' + sourceName + ':' + lineNumber))`,
  )
  return (JSON.parse(found ?? '[]') as string[]).filter((error) => !OF_CLOSING.test(error))
}
