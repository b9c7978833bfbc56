import { firstDay, monthsBefore, type Month } from '../../../src/household/index.js'
import { allOf, Doubt, notion, parameter, type Person, type Rule } from '../../rule.js'
import { membresDeLaFamille } from '../allocations-declarees.js'
import { enfantsDuMenage } from '../enfants.js'
import { parentsDeLaFamille } from '../famille.js'
import { statutOccupationLogement } from '../logement/statut-occupation.js'
import { ageEnMoisRetenu, ageRetenu } from '../periodes.js'
import { baremeDeMayotte, relevaitDeLArticleL751 } from '../residence.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'
import { aideLogementDuMois } from '../rsa-et-logement/avantage-logement.js'
import { forfaitLogement, type Majorations } from '../rsa-et-prime-activite/montant-forfaitaire.js'

const plafondDeBase = parameter('css/plafond-de-base')
const coefficients = parameter<Record<'deuxieme-personne' | 'troisieme-et-quatrieme' | 'au-dela', number>>('css/majorations')
const outreMer = parameter('css/majoration-outre-mer')
const participation = parameter('css/majoration-plafond-participation')
const ageLimite = parameter('css/age-personne-a-charge')
const majorite = parameter('personne/age-majorite')
const baseRsa = parameter('rsa/montant-de-base')
const majorationsRsa = parameter<Majorations>('rsa/majorations')
type Forfaits = Record<'1' | '2' | '3', number>
const forfaitsAvecAide = parameter<Forfaits>('css/forfait-logement-avec-aide')
const forfaitsSansAide = parameter<Forfaits>('css/forfait-logement-sans-aide')

/** Children under 25 (CSS, article R. 861-2). */
export const personnesACharge = notion('personnes à charge de la complémentaire santé', (c, month: Month): readonly Person[] =>
  enfantsDuMenage(c).filter(enfant => {
    const age = ageRetenu(c, enfant, month)
    return age >= 0 && age < c.value(ageLimite, firstDay(month))
  }))

/** Received alimony in the last twelve months. */
export const recoitUnePension = (c: Rule, person: Person, month: Month): boolean =>
  monthsBefore(month, 12).some(known => ressourceDuMois(c, person, 'pensions_alimentaires_percues', known) > 0)

/** Alimony leaves a child to the parents who deduct it, unless a judge set it, which nobody asks (CSS, article R. 861-2, 3°). */
export const sansPensionDesParents = notion('sans pension des parents', (c, person: Person, month: Month): boolean => {
  if (!recoitUnePension(c, person, month)) return true
  throw new Doubt('une pension alimentaire de vos parents vous laisse dans leur foyer, sauf si un juge l’a fixée')
})

/** Not taxed with, housed by or supported by their parents (CSS, article L. 861-1). */
const estIndependant = (c: Rule, person: Person, month: Month): boolean =>
  allOf(() => !person.enfant_a_charge && !person.habite_chez_parents, () => sansPensionDesParents(c, person, month))

/** Between sixteen and eighteen, alone only when the ties with the family are broken, which the caisse decides (CSS, article L. 861-1). */
export const demandeEnSonNom = notion('demande de la complémentaire santé en son nom', (c): boolean => {
  if (parentsDeLaFamille(c).every(person => person.age(c.date) >= c.value(majorite))) return true
  throw new Doubt('avant 18 ans, la demande se fait avec vos parents, sauf si vos liens sont rompus : la caisse décide')
})

/** A household of its own: with children, with somebody of 25, or independent (CSS, articles L. 861-1 and R. 861-2). */
export const formeUnFoyer = notion('foyer de la complémentaire santé', (c, month: Month): boolean =>
  personnesACharge(c, month).length > 0 ||
  membresDeLaFamille(c).some(person => ageRetenu(c, person, month) >= c.value(ageLimite, firstDay(month))) ||
  allOf(...membresDeLaFamille(c).map(person => () => estIndependant(c, person, month)), () => demandeEnSonNom(c)))

/** Children from the eldest on: each adds less or more to the ceiling, half in alternating residence (CSS, article R. 861-3). */
const coefficientDuFoyer = (c: Rule, month: Month): number => {
  const { 'deuxieme-personne': deuxieme, 'troisieme-et-quatrieme': suivantes, 'au-dela': audela } = c.value(coefficients, firstDay(month))
  const rangs = [deuxieme, suivantes, suivantes]
  const parents = parentsDeLaFamille(c).length
  const enfants = [...personnesACharge(c, month)].sort((one, other) => ageEnMoisRetenu(c, other, month) - ageEnMoisRetenu(c, one, month))
  return enfants.reduce((sum, enfant, rank) => sum + (rangs[parents - 1 + rank] ?? audela) * (enfant.garde_alternee ? 0.5 : 1),
    1 + (parents === 2 ? deuxieme : 0))
}

/** Higher overseas (CSS, article D. 861-1); Mayotte has the ceilings of the other départements there. */
const majorationOutreMer = (c: Rule, month: Month): number =>
  relevaitDeLArticleL751(c, month) || baremeDeMayotte(c, month) ? c.value(outreMer, firstDay(month)) : 0

/** Yearly ceiling of income for the free complementary insurance (CSS, articles L. 861-1 and D. 861-1). */
export const plafondCss = notion('plafond de la complémentaire santé', (c, month: Month): number =>
  Math.round(c.value(plafondDeBase, firstDay(month)) * (1 + majorationOutreMer(c, month)) * coefficientDuFoyer(c, month)))

/** The same with a monthly contribution (CSS, article L. 861-1, 2°). */
export const plafondCssAvecParticipation = notion('plafond de la complémentaire santé avec participation', (c, month: Month): number =>
  plafondCss(c, month) * (1 + c.value(participation, firstDay(month))))

/** Owner without an allowance, or housed for free: who shares the costs is not (CSS, article R. 861-5). */
export const logementSansLoyer = notion('logement sans loyer de la complémentaire santé', (c): boolean => {
  const statut = statutOccupationLogement(c)
  if (statut === 'loge_gratuitement') return !c.household.menage.participation_frais
  return statut === 'proprietaire' || statut === 'primo_accedant'
})

/** What the home counts for in a year: an allowance, or housing for free (CSS, articles R. 861-5 to R. 861-7). */
export const forfaitLogementCss = notion('forfait logement de la complémentaire santé', (c, month: Month): number => {
  const jour = firstDay(month)
  const personnes = parentsDeLaFamille(c).length + personnesACharge(c, month).length
  const forfait = (taux: Forfaits) => 12 * forfaitLogement(c.value(baseRsa, jour), c.value(majorationsRsa, jour), taux, personnes)
  return (logementSansLoyer(c) ? forfait(c.value(forfaitsSansAide, jour)) : 0) +
    Math.min(12 * aideLogementDuMois(c, month), forfait(c.value(forfaitsAvecAide, jour)))
})
