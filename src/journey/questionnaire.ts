import type { Person } from '../household/index.js'
import { Unanswered } from '../household/index.js'
import { patrimoineDuDemandeur, ressourcesFiscales } from './aside.js'
import type { AboutPerson } from './define.js'
import { enfantsCount, enfantsListe } from './children.js'
import { incomes } from './incomes/index.js'
import type { Question, Scene } from './question.js'
import * as foyer from './questions/foyer/index.js'
import * as logement from './questions/logement/index.js'
import * as profil from './questions/profil/index.js'
import * as projets from './questions/projets/index.js'
import * as revenus from './questions/revenus/index.js'

type Questions = Generator<Question>

/**
 * Every question that this household may be asked, in order. Lazy on purpose: the scene fills up while the list is
 * walked, so that what comes next (a partner, children, kinds of income) follows from the answers before it.
 */
export function* questionnaire (scene: Scene): Questions {
  const { household } = scene
  yield* about(household.demandeur, profil.demandeur, scene)
  yield enfantsCount(scene)
  yield* whenKnown(function* () { for (const enfant of household.enfants) yield* about(enfant, foyer.enfant, scene) })
  yield enfantsListe(scene)
  yield foyer.enCouple(scene)
  yield foyer.rsaIsolementRecent(scene)
  yield* whenKnown(function* () { if (household.conjoint !== null) yield* about(household.conjoint, foyer.conjoint, scene) })
  yield* whenKnown(function* () { for (const enfant of household.enfants) yield* about(enfant, foyer.enfantDuCouple, scene) })
  for (const question of foyer.parents) yield question(scene)
  for (const question of logement.questions) yield question(scene)
  yield* incomesOf(household.demandeur, scene)
  yield* whenKnown(function* () { if (household.conjoint !== null) yield* incomesOf(household.conjoint, scene) })
  yield* whenKnown(function* () { if (household.enfants.length > 0) yield revenus.enfantsOntDesRessources(scene) })
  yield* whenKnown(function* () {
    for (const enfant of household.enfants) yield* whenKnown(function* () { if (enfant._hasRessources) yield* incomesOf(enfant, scene) })
  })
  for (const question of revenus.parents) yield question(scene)
  for (const question of projets.questions) yield question(scene)
  yield* whenKnown(function* () { yield ressourcesFiscales(scene) })
  yield patrimoineDuDemandeur(scene)
}

function* about (person: Person, questions: readonly AboutPerson[], scene: Scene): Questions {
  for (const question of questions) yield question(person, scene)
}

/** Which kinds of income, then the amounts of each kind that was ticked. */
function* incomesOf (person: Person, scene: Scene): Questions {
  yield revenus.ressources(person, scene)
  yield* whenKnown(function* () {
    for (const { kind, question } of incomes) if (person.percoit(kind)) yield question(person, scene)
  })
}

/** A part of the questionnaire that an earlier answer opens: closed while that answer is missing. */
function* whenKnown (part: () => Questions): Questions {
  try {
    yield* part()
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error
  }
}
