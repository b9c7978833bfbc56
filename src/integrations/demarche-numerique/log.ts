type Write = (fields: Record<string, unknown>, message: string) => void
/** Names of démarches, codes, counts and durations; never a value, a token nor an address (contract 8.3). */
export interface Log { info: Write, warn: Write, error: Write }
export const silent: Log = { info () {}, warn () {}, error () {} }
