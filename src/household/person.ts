import { ageOn, monthsBetween, type Day } from './dates.js'
import { reader } from './entity.js'
import { Unanswered, type Facts } from './facts.js'
import { ressourcesFiscales } from './fields/entities.js'
import { individu } from './fields/individu.js'
import type { Kind } from './fields/ressources.js'

export type PersonId = 'demandeur' | 'conjoint' | `enfant_${string}`

const none: Readonly<Record<string, number>> = Object.freeze({})
const Individu = reader(individu)
const Fiscales = reader(ressourcesFiscales)

/** One person of the household: their facts, and what follows from them. */
export class Person extends Individu {
  /** Tax income of year N-2, when it was given from the results. */
  readonly fiscales: InstanceType<typeof Fiscales>
  readonly #facts: Facts
  readonly #prefix: string

  constructor (readonly id: PersonId, facts: Facts) {
    super(`individu.${id}`, facts)
    this.fiscales = new Fiscales(`ressourcesFiscales.${id}`, facts)
    this.#facts = facts
    this.#prefix = `individu.${id}`
  }

  /** Whole years on `at`. */
  age (at: Day): number {
    return ageOn(this.#born, at)
  }

  /** Whole months on `at`. */
  ageEnMois (at: Day): number {
    return monthsBetween(this.#born, at)
  }

  /** Did they say that they receive this kind of income? */
  percoit (kind: Kind): boolean {
    const { ressources } = this
    if (ressources !== null) return ressources.includes(kind)
    // Children are first asked whether they received anything: until then, nothing is known of it.
    const any = `${this.#prefix}._hasRessources`
    if (this.#facts.isMissing(any)) throw new Unanswered([any])
    return false
  }

  /** Net euros of a kind, by month ("2026-09") or by year for self-employed income ("2025"); empty when not declared. */
  montants (kind: Kind): Readonly<Record<string, number>> {
    if (!this.percoit(kind)) return none
    return this.#facts.read(`${this.#prefix}.${kind}`) as Record<string, number> | undefined ?? none
  }

  /** One month (or year) of `montants`; 0 when not declared. */
  montant (kind: Kind, period: string): number {
    return this.montants(kind)[period] ?? 0
  }

  get #born (): Day {
    if (this.date_naissance === null) throw new Unanswered([`${this.#prefix}.date_naissance`])
    return this.date_naissance
  }
}
