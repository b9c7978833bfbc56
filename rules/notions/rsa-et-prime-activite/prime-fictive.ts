import { firstDay, type Month } from '../../../src/household/index.js'
import { Doubt, notion, parameter, type Person, type Rule } from '../../rule.js'
import { membresDeLaFamille } from '../allocations-declarees.js'
import { ageRetenu } from '../periodes.js'
import { baremeDeMayotte } from '../residence.js'
import { avantageLogement } from '../rsa-et-logement/avantage-logement.js'
import { parentsComptesALaPrime, personnesDuFoyerPpa, unParentOuvreLaPrime } from '../sejour/foyer-ppa.js'
import { smicHoraireBrut } from '../smic.js'
import { baseRessourcesPpa, revenusActiviteDuFoyer, revenusActivitePpa } from './base-ressources-ppa.js'
import { attendOuEleveUnEnfant, enfantsComptes, enPartageant, parentIsole } from './foyer-rsa.js'
import { coefficientDuFoyer, forfaitLogement, type Majorations } from './montant-forfaitaire.js'

const base = parameter('prime-activite/montant-de-base')
const majorations = parameter<Majorations>('prime-activite/majorations')
const isolement = parameter<{ 'isole': number, 'par-enfant': number }>('prime-activite/majoration-parent-isole')
const forfaits = parameter<Record<'1' | '2' | '3', number>>('prime-activite/forfait-logement')
const bonus = parameter<{ 'seuil': number, 'seuil-maximum': number, 'taux-maximum': number }>('prime-activite/bonification')
export const partActivite = parameter('prime-activite/part-revenus-activite')
const ageMinimum = parameter('prime-activite/age-minimum')

/** Montant forfaitaire of the household, increased for a lone parent (CSS, articles D. 843-1 and L. 842-7). */
export const montantForfaitairePpa = notion('montant forfaitaire de la prime d’activité', (c, month: Month): number => {
  const jour = firstDay(month)
  const { isole, 'par-enfant': parEnfant } = c.value(isolement, jour)
  return c.value(base, jour) * enPartageant(c, month, partages => {
    const [enfants, parents] = [enfantsComptes(c, month, partages).length, parentsComptesALaPrime(c, month).length]
    return parentIsole(c, month) && (partages || attendOuEleveUnEnfant(c, month, false))
      ? isole + parEnfant * enfants
      : coefficientDuFoyer(c.value(majorations, jour), parents + enfants, parents)
  })
})

/** Individual bonus: it grows with pay from half the minimum wage on (CSS, article D. 843-2). */
export const bonification = notion('bonification', (c, person: Person, month: Month): number => {
  const { seuil, 'seuil-maximum': plein, 'taux-maximum': taux } = c.value(bonus, firstDay(month))
  const smic = smicHoraireBrut(c, month)
  const maximum = Math.round(taux * c.value(base, firstDay(month)) * 100) / 100
  const part = (revenusActivitePpa(c, person, month) - seuil * smic) / ((plein - seuil) * smic)
  return maximum * Math.min(1, Math.max(0, part))
})

export const forfaitLogementPpa = notion('forfait logement de la prime d’activité', (c, month: Month): number => {
  const jour = firstDay(month)
  return avantageLogement(c, forfaitLogement(c.value(base, jour), c.value(majorations, jour), c.value(forfaits, jour),
    personnesDuFoyerPpa(c, month)), month)
})

export const unMembreALAge = notion('âge d’un membre du foyer', (c, month: Month): boolean =>
  membresDeLaFamille(c).some(person => ageRetenu(c, person, month) >= c.value(ageMinimum, firstDay(month))))

/** What work adds to the flat amount: part of the income, and the bonuses. No prime is higher. */
export const partDeLActivite = notion('part de la prime due à l’activité', (c, month: Month): number =>
  membresDeLaFamille(c).reduce((sum, person) => sum + bonification(c, person, month), 0) +
  c.value(partActivite, firstDay(month)) * revenusActiviteDuFoyer(c, month))

export const ressourcesEtLogementPpa = (c: Rule, month: Month): number => baseRessourcesPpa(c, month) + forfaitLogementPpa(c, month)

/** The prime of one month, were it paid by month (CSS, article L. 842-3). */
export const primeFictive = notion('prime d’activité d’un mois', (c, month: Month): number => {
  if (!unMembreALAge(c, month) || !unParentOuvreLaPrime(c, month)) return 0
  const forfait = montantForfaitairePpa(c, month)
  const prime = Math.max(0, forfait + partDeLActivite(c, month) - Math.max(ressourcesEtLogementPpa(c, month), forfait))
  // Lower amounts and another minimum wage there: no prime where there is none elsewhere (décret n° 2016-866).
  if (prime > 0 && baremeDeMayotte(c, month)) throw new Doubt('la prime d’activité a ses propres montants à Mayotte, environ la moitié, que nous n’avons pas tous lus')
  return prime
})
