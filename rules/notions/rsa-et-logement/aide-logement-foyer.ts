import { firstDay, type Month } from '../../../src/household/index.js'
import { down } from '../../rounding.js'
import { notion, parameter, type Rule } from '../../rule.js'
import { baremeCouple, selonComposition, type ParComposition } from '../logement/composition-logement.js'
import { ageRetenu } from '../periodes.js'
import { baseRessourcesLogement } from './base-ressources-logement.js'
import { forfaitCharges } from './participation-personnelle.js'

type Equivalence = Record<'isole' | 'couple', number>
const equivalences = parameter<Record<'general' | 'chambreNonRehabilitee' | 'personneAgee', Equivalence>>('logement/equivalence-loyer-foyer')
const agePersonneAgee = parameter<{ age: number, inapte: number }>('logement/age-personne-agee-foyer')
const coefficient = parameter<{ plafond: number, diviseur: number }>('logement/coefficient-foyer')
const parts = parameter<ParComposition & Record<string, number | readonly number[]>>('logement/parts-foyer')
const minimal = parameter<{ seuils: readonly number[], taux: readonly number[], majoration: number }>('logement/loyer-minimal-foyer')

/** Of the age of a full pension, or of an earlier one for who cannot work (CCH, article D. 842-16, 3°). */
const personneAgee = notion('personne âgée en logement-foyer', (c, month: Month) => {
  const { age, inapte } = c.value(agePersonneAgee)
  return ageRetenu(c, c.household.demandeur, month) >= (c.household.demandeur.inapte_travail ? inapte : age)
})

/** A room of a Crous residence that was not renovated. */
export const chambreNonRehabilitee = notion('chambre non réhabilitée', ({ household: { menage } }) =>
  menage.logement_crous && menage.logement_chambre && menage.etat_logement_foyer === 'logement_non_rehabilite')

/** L: a flat rent, by kind of room (arrêté du 27 septembre 2019, article 43). */
export const equivalenceDeLoyer = notion('équivalence de loyer', (c, month: Month) => {
  const table = c.value(equivalences, firstDay(month))
  const kind = personneAgee(c, month) ? 'personneAgee' : chambreNonRehabilitee(c) ? 'chambreNonRehabilitee' : 'general'
  return table[kind][baremeCouple(c) ? 'couple' : 'isole']
})

const nombreDeParts = notion('parts du logement-foyer', (c, month: Month) => selonComposition(c, month, c.value(parts)))

/** Lo: the rent left to the household, by brackets of income for one part (article 31). */
export const loyerMinimal = notion('loyer minimal', (c, month: Month) => {
  const { seuils, taux, majoration } = c.value(minimal)
  const parPart = baseRessourcesLogement(c, month) / nombreDeParts(c, month)
  const bareme = taux.reduce((sum, rate, rank) =>
    sum + rate * Math.max(0, Math.min(parPart, seuils[rank + 1] ?? Infinity) - seuils[rank]!), 0)
  return (bareme * nombreDeParts(c, month) + majoration) / 12
})

/** K before it is rounded. */
export const coefficientExact = (c: Rule, month: Month): number => {
  const { plafond, diviseur } = c.value(coefficient)
  return plafond - baseRessourcesLogement(c, month) / (diviseur * nombreDeParts(c, month))
}

/** K: the part of the cost that is paid, two decimals rounded down (CCH, article D. 832-25, 2°). */
export const coefficientDePriseEnCharge = notion('coefficient de prise en charge', (c, month: Month): number => down(coefficientExact(c, month), 2))

/** K × (L + C − Lo) (CCH, article D. 842-15). */
export const aideEnFoyer = notion('aide en logement-foyer', (c, month: Month) =>
  coefficientDePriseEnCharge(c, month) *
  Math.max(0, equivalenceDeLoyer(c, month) + forfaitCharges(c, month) - loyerMinimal(c, month)))
