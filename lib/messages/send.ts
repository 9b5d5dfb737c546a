import browser from 'webextension-polyfill'
import { callMessage } from './call-message.ts'
import type { CallName, Calls } from './types.ts'

/** Calls of the background, from anywhere; and of every open window, from a reader. */
export async function ask<Name extends CallName>(
  name: Name,
  what: Calls[Name]['ask'],
): Promise<Calls[Name]['answer']> {
  return (await browser.runtime.sendMessage(callMessage(name, what))) as Calls[Name]['answer']
}

/**
 * Calls the reader of one tab's top frame.
 * @returns undefined where no reader is there: the gate saw no Chinese, or the page is closed to extensions
 */
export async function askTab<Name extends CallName>(
  tab: number,
  name: Name,
  what: Calls[Name]['ask'],
): Promise<Calls[Name]['answer'] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, callMessage(name, what), {
      frameId: 0,
    })) as Calls[Name]['answer']
  } catch {
    return undefined
  }
}
