import { addMonths } from '../../../src/household/index.js'
import { notion, parameter, type Rule } from '../../rule.js'
import { etudiantBoursier } from '../etudes/boursier.js'
import { suitDesEtudes } from '../etudes/etudiant.js'
import { moisCourant } from '../periodes.js'
import { plafondCss } from '../sante/foyer-css.js'
import { smicMensuelBrut } from '../smic.js'
import { montantAPartirDe, type Bareme } from './bareme.js'
import { echelonAccorde } from './echelon-accorde.js'
import { quotientFamilialMensuel } from './quotient-familial.js'

interface Etudes extends Record<string, number> { reduction: number, de: number, moins_de: number, echelon: number, reduction_boursier: number, boursier_moins_de: number }
const jeunes = parameter<Bareme>('local/toulouse-metropole/tisseo-jeunes')
const etudes = parameter<Etudes>('local/toulouse-metropole/tisseo-etudes')
const selonRessources = parameter<[number, number, number]>('local/toulouse-metropole/tisseo-ressources')
const sansIndemnite = parameter('local/toulouse-metropole/tisseo-sans-indemnite')
const ageRetraite = parameter('local/toulouse-metropole/tisseo-age-retraite')
const incapacite = parameter<{ selon_ressources: number, gratuite: number }>('local/toulouse-metropole/tisseo-incapacite')
const partDuSmic = parameter('local/toulouse-metropole/tisseo-smic-net')
const montantMaximumAah = parameter('aah/montant')

const smicNet = (c: Rule): number => c.value(partDuSmic) * smicMensuelBrut(c, moisCourant(c))

/** Free under the first ceiling, then cheaper under the net minimum wage, then the ordinary reduction. */
function parRessources (c: Rule, ressources: number, premierPlafond: number): number {
  const [gratuit, modeste, ordinaire] = c.value(selonRessources)
  if (ressources <= premierPlafond) return gratuit
  return ressources <= smicNet(c) ? modeste : ordinaire
}

const jeune = (c: Rule): number => montantAPartirDe(c.value(jeunes), c.household.demandeur.age(c.date))

function eleveOuEtudiant (c: Rule): number {
  const { demandeur } = c.household
  const age = demandeur.age(c.date)
  const regle = c.value(etudes)
  if (suitDesEtudes(c) && age < regle.boursier_moins_de && etudiantBoursier(c) && echelonAccorde(c) === regle.echelon) return regle.reduction_boursier
  const eleve = suitDesEtudes(c) || demandeur.scolarite === 'college' || demandeur.scolarite === 'lycee'
  return eleve && regle.de <= age && age < regle.moins_de ? regle.reduction : 0
}

function demandeurDEmploi (c: Rule): number {
  const indemnite = c.household.demandeur.montant('chomage_net', addMonths(moisCourant(c), -1))
  if (indemnite > 0) return parRessources(c, indemnite, plafondCss(c, moisCourant(c)) / 12)
  return c.household.demandeur.activite === 'chomeur' && quotientFamilialMensuel(c) <= smicNet(c) ? c.value(sansIndemnite) : 0
}

function retraite (c: Rule): number {
  const { demandeur } = c.household
  const concerne = demandeur.activite === 'retraite' || demandeur.age(c.date) >= c.value(ageRetraite)
  return concerne ? parRessources(c, quotientFamilialMensuel(c), c.value(montantMaximumAah)) : 0
}

function handicap (c: Rule): number {
  const taux = c.household.demandeur.taux_incapacite ?? 0
  const { selon_ressources: minimum, gratuite } = c.value(incapacite)
  if (taux >= gratuite) return c.value(selonRessources)[0]
  return taux >= minimum ? parRessources(c, quotientFamilialMensuel(c), c.value(montantMaximumAah)) : 0
}

/** The reductions of each kind of public, in per cent; the best one is kept. */
export const reductionsTisseo = notion('réductions Tisséo', c => [
  { public: 'les jeunes', reduction: jeune(c) },
  { public: 'les élèves et les étudiants', reduction: eleveOuEtudiant(c) },
  { public: 'les demandeurs d’emploi', reduction: demandeurDEmploi(c) },
  { public: 'les retraités et les plus de 65 ans', reduction: retraite(c) },
  { public: 'les personnes handicapées', reduction: handicap(c) }
].sort((one, other) => other.reduction - one.reduction))
