export { callMessage } from './call-message.ts'
export { type Answers, listenWith, type Sender } from './calls.ts'
export { checkCall } from './checks.ts'
export type { CallName, Calls, KeepOutcome } from './types.ts'
