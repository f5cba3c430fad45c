import type { CallInput, CallName, CallOutputs } from '../../src/bridge/index.ts'

/** What serves some calls of the contract. */
export type Handlers<Names extends CallName = CallName> = {
  readonly [Name in Names]: (input: CallInput<Name>) => CallOutputs[Name] | Promise<CallOutputs[Name]>
}
