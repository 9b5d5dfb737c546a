import type { CallName, Calls } from './types.ts'

/** The message that carries a call. Stands alone, for the gate takes nothing else from this room. */
export function callMessage<Name extends CallName>(
  name: Name,
  ask: Calls[Name]['ask'],
): { name: Name; ask: Calls[Name]['ask'] } {
  return { name, ask }
}
