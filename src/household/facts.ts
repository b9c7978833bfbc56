/** Reading a fact that nobody has given yet. `missing`: ids of the questions, as in the questionnaire ("famille.en_couple"). */
export class Unanswered extends Error {
  constructor (readonly missing: readonly string[]) {
    // Each page throws hundreds of them, and nobody reads their stack, which takes a third of the time of a page to write.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(`réponse manquante : ${missing.join(', ')}`)
    Error.stackTraceLimit = stackTraceLimit
    this.name = 'Unanswered'
  }
}

/**
 * What is known of a household. A fact is known; or pending (its question is asked, or may be, and has no answer);
 * or neither: its question does not concern this household. `null` is the answer « je ne sais pas »: accepted, and not known.
 */
export class Facts {
  constructor (readonly known: ReadonlyMap<string, unknown>, readonly pending: Pick<ReadonlySet<string>, 'has'> = new Set<string>()) {}

  /** Nothing is known but these facts: any other may be asked. */
  static nothingBut (known: ReadonlyMap<string, unknown>): Facts {
    return new Facts(known, { has: () => true })
  }

  /** The value of a fact; undefined when its question does not concern this household. Throws Unanswered when it is missing. */
  read (id: string): unknown {
    const value = this.known.get(id)
    if (value === null || (value === undefined && this.pending.has(id))) throw new Unanswered([id])
    return value
  }

  /** True when a rule may not read `id`: unanswered, or answered « je ne sais pas ». */
  isMissing (id: string): boolean {
    return this.pending.has(id) || this.known.get(id) === null
  }
}
