import { checkCall } from './checks.ts'
import type { CallName, Calls } from './types.ts'

/** Who sent a message, as far as the receiver needs to know. */
export interface Sender {
  id?: string | undefined
  tab?: { id?: number | undefined } | undefined
  documentId?: string | undefined
  /** Address of the page or extension page that sent it. */
  url?: string | undefined
  frameId?: number | undefined
}

/** Answers to the calls that a context takes; each may take its time. */
export type Answers = {
  [Name in CallName]?: (
    ask: Calls[Name]['ask'],
    sender: Sender,
  ) => Calls[Name]['answer'] | Promise<Calls[Name]['answer']>
}

/** A listener as the browser wants it: undefined where the message is not for this context. */
export type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined

/**
 * Makes a message listener of some answers. Messages of other extensions, calls that this context does not
 * take, and those that are not shaped as they should be, are left unanswered.
 * @param ownId the extension's own id
 */
export function listenWith(answers: Answers, ownId: string): MessageListener {
  return (message, sender) => {
    if (sender.id !== ownId) return undefined
    const call = checkCall(message)
    const answer = call && (answers[call.name] as ((ask: unknown, sender: Sender) => unknown) | undefined)
    return answer ? (async () => answer(call.ask, sender))() : undefined
  }
}
