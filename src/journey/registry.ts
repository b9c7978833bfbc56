import { incomes } from './incomes/index.js'
import * as foyer from './questions/foyer/index.js'
import * as logement from './questions/logement/index.js'
import * as profil from './questions/profil/index.js'
import * as projets from './questions/projets/index.js'
import * as revenus from './questions/revenus/index.js'

/** Questions known to the journey, each once: those asked of several persons count for each kind of person. */
export const questionCount = [
  profil.demandeur, foyer.enfant, foyer.enfantDuCouple, foyer.conjoint, foyer.parents, logement.questions, incomes, revenus.parents, projets.questions,
  // The number of children and their list, the couple's two questions, kinds of income, children's income, tax return, savings.
  Array.from({ length: 8 })
].reduce((count, questions) => count + questions.length, 0)
