import { firstDay, monthsBefore, yearOf, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { declareParLaPersonne } from '../allocations-declarees.js'
import { parentsDeLaFamille } from '../famille.js'
import { beneficesImposables } from '../impot/benefices-imposables.js'
import { statutOccupationLogement } from '../logement/statut-occupation.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAsi } from '../minima-sociaux/asi.js'
import { decritParLesReponses } from '../periodes.js'
import { salaireImposableDuMois } from '../salaire-imposable.js'
import { aideLogementDuMois } from './avantage-logement.js'

export const majorationVieAutonome = parameter('aah/majoration-vie-autonome')
export const tauxIncapaciteMajoration = parameter<{ seul: number }>('aah/taux-incapacite')

export const aLeTauxDeLaMajoration = (c: Rule, person: Person, month: Month) =>
  decritParLesReponses(c, month) && (person.taux_incapacite ?? 0) >= c.value(tauxIncapaciteMajoration, firstDay(month)).seul
export const recoitAahOuAsi = (c: Rule, person: Person, month: Month) =>
  montantAah(c, person, month) > 0 || montantAsi(c, person, month) > 0
export const logementIndependant = (c: Rule, person: Person, month: Month) =>
  decritParLesReponses(c, month) && parentsDeLaFamille(c).includes(person) && statutOccupationLogement(c) !== 'locataire_foyer'
export const sansActiviteDepuisUnAn = (c: Rule, person: Person, month: Month) =>
  monthsBefore(month, 12).every(known => salaireImposableDuMois(c, person, known) === 0) &&
  beneficesImposables(c, person, yearOf(month) - 1) === 0

export const recoitUneAideAuLogement = notion('aide au logement reçue', (c, month: Month): boolean => aideLogementDuMois(c, month) > 0)

/** Majoration pour la vie autonome of a person in a month (CSS, articles L. 821-1-2 and D. 821-3). */
export const montantCaah = notion('majoration pour la vie autonome', (c, person: Person, month: Month): number => {
  const declare = declareParLaPersonne(c, person, 'caah', month)
  if (declare !== null) return declare
  const droit = aLeTauxDeLaMajoration(c, person, month) && logementIndependant(c, person, month) && recoitAahOuAsi(c, person, month) &&
    sansActiviteDepuisUnAn(c, person, month) && recoitUneAideAuLogement(c, month)
  return droit ? c.value(majorationVieAutonome, firstDay(month)) : 0
})
