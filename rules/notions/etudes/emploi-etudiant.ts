import { monthsBefore } from '../../../src/household/index.js'
import { notion } from '../../rule.js'
import { moisCourant } from '../periodes.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'

const moisObserves = 5

/** Months with a salary, this one and the five before. */
export const moisTravailles = notion('mois travaillés', c =>
  [moisCourant(c), ...monthsBefore(moisCourant(c), moisObserves)].filter(month => ressourceDuMois(c, c.household.demandeur, 'salaire_net', month) > 0).length)
