/** What an outcome lacks to be decided. */
export interface Lacking {
  /** Ids of the questions whose answer is missing. */
  readonly missing: readonly string[]
  /** What no answer would settle, as reasons: « nous n’avons pas pu vérifier que l’aide existe à Mayotte ». */
  readonly doubts: readonly string[]
}

/** What stops a test or an amount that cannot be decided. */
export class Undecided extends Error implements Lacking {
  constructor (readonly missing: readonly string[], readonly doubts: readonly string[]) {
    // Thrown by hundreds, and nobody reads their stack: see Unanswered.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(`indécis : ${[...missing, ...doubts].join(', ')}`)
    Error.stackTraceLimit = stackTraceLimit
    this.name = 'Undecided'
  }
}

/**
 * Thrown by a rule that cannot say yes nor no although every answer is known: the law leaves it to a decision, or no text was found.
 * Only what depends on it becomes « à vérifier », and says the reason: in French, for a person, without capital nor full stop.
 */
export class Doubt extends Undecided {
  constructor (reason: string) {
    super([], [reason])
    this.name = 'Doubt'
  }
}

/** What `error` lacks: it is Undecided, or a fact read before it is known; any other error is a fault and is thrown again. */
export function lackingFrom (error: unknown): Lacking {
  if (error instanceof Undecided) return error
  if (error instanceof Error && 'missing' in error) return { missing: error.missing as readonly string[], doubts: [] }
  throw error
}

/** All that several lack, each thing once. */
export const together = (parts: readonly Lacking[]): Lacking => ({
  missing: [...new Set(parts.flatMap(({ missing }) => missing))],
  doubts: [...new Set(parts.flatMap(({ doubts }) => doubts))]
})
