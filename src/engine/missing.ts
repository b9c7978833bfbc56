/** What a fact throws when it is read before it is known: the ids of the questions whose answer is missing. */
export interface Missing extends Error {
  readonly missing: readonly string[]
}

/** The missing questions carried by `error`; any other error is a fault and is thrown again. */
export function missingFrom (error: unknown): readonly string[] {
  if (error instanceof Error && 'missing' in error) return (error as Missing).missing
  throw error
}
