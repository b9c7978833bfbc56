import type { Day } from './dates.js'
import { reader } from './entity.js'
import type { Facts } from './facts.js'
import { famille, menage, parents, patrimoine } from './fields/entities.js'
import { Person, type PersonId } from './person.js'

const Famille = reader(famille)
const Menage = reader(menage)
const Parents = reader(parents)
const Patrimoine = reader(patrimoine)

/** What rules need to know of places beyond the answers; the offline geography gives it. */
export interface Territory {
  /** Kilometres between the centres of two communes (INSEE codes); undefined when one is unknown. */
  distanceKm: (from: string, to: string) => number | undefined
}

/**
 * The facts that rules read; any of them throws Unanswered while its answer is missing.
 * It reads `facts` live: the journey fills them while it replays the answers.
 */
export class Household {
  readonly demandeur: Person
  readonly famille: InstanceType<typeof Famille>
  readonly menage: InstanceType<typeof Menage>
  readonly parents: InstanceType<typeof Parents>
  readonly patrimoine: InstanceType<typeof Patrimoine>
  readonly #persons = new Map<PersonId, Person>()

  /** `date`: day of the simulation (dateDeValeur). `facts`: the relevant ones only (src/journey decides which). */
  constructor (readonly date: Day, readonly facts: Facts, readonly territory: Territory) {
    this.demandeur = this.#person('demandeur')
    this.famille = new Famille('famille', facts)
    this.menage = new Menage('menage', facts)
    this.parents = new Parents('parents', facts)
    this.patrimoine = new Patrimoine('patrimoine.demandeur', facts)
  }

  /** null when the person lives alone. */
  get conjoint (): Person | null {
    return this.famille.en_couple ? this.#person('conjoint') : null
  }

  /** All declared children, in the order given. */
  get enfants (): readonly Person[] {
    return (this.facts.read('enfants') as PersonId[] | undefined ?? []).map(id => this.#person(id))
  }

  #person (id: PersonId): Person {
    const known = this.#persons.get(id) ?? new Person(id, this.facts)
    this.#persons.set(id, known)
    return known
  }
}

