import type { ParameterHandle } from '../../../src/engine/parameter.js'
import type { Source } from '../../../src/engine/source.js'
import { condition, type Condition, type Rule } from '../../rule.js'
import { euros, percent } from '../../words.js'
import { moisCourant } from '../periodes.js'
import { estAuRegimeAgricole } from '../regime-securite-sociale.js'
import { salaireBrut } from '../salaire-imposable.js'
import { smicMensuelBrut } from '../smic.js'
import { quotientFamilialMensuel } from './quotient-familial.js'
import { moyenneDesTroisDerniersMois } from './ressources-recentes.js'

/** Insured by the Mutualité sociale agricole. */
export const regimeAgricole: Condition = condition({
  id: 'regime_agricole',
  general: 'être au régime agricole de sécurité sociale (MSA)',
  test: estAuRegimeAgricole,
  sentence: (_, met) => met ? 'Vous êtes au régime agricole (MSA).' : 'Vous n’êtes pas au régime agricole (MSA).'
})

/** On the parents' tax household. */
export const aChargeDesParents: Condition = condition({
  id: 'a_charge',
  general: 'être à la charge de ses parents',
  test: c => c.household.demandeur.enfant_a_charge,
  sentence: (_, met) => met ? 'Vous êtes à la charge de vos parents.' : 'Vous n’êtes pas à la charge de vos parents.'
})

/** Mean gross salary of the last three months, as a part of the minimum wage. */
const salaireEnPartDuSmic = (c: Rule): number =>
  moyenneDesTroisDerniersMois(c, month => salaireBrut(c, c.household.demandeur, month)) / smicMensuelBrut(c, moisCourant(c))

export type PlafondsDuPermis = { part_du_smic: number, quotient: number }

/** A young person with little salary, or on the tax household of parents with a modest quotient familial. */
export const salaireOuQuotient = (plafonds: ParameterHandle<PlafondsDuPermis>, source: Source): Condition => condition({
  id: 'ressources',
  general: 'avoir un petit salaire, ou être à la charge de parents au quotient familial modeste',
  source,
  threshold: c => `${percent(c.value(plafonds).part_du_smic)} du SMIC, ou un quotient familial de ${euros(c.value(plafonds).quotient)} par mois`,
  test: c => salaireEnPartDuSmic(c) <= c.value(plafonds).part_du_smic ||
    (c.household.demandeur.enfant_a_charge && quotientFamilialMensuel(c) <= c.value(plafonds).quotient),
  sentence: (c, met) => met
    ? 'Vos ressources ouvrent droit à l’aide.'
    : `Votre salaire dépasse ${percent(c.value(plafonds).part_du_smic)} du SMIC, et vous n’êtes pas à la charge de parents dont le quotient familial est d’au plus ${euros(c.value(plafonds).quotient)} par mois.`
})
