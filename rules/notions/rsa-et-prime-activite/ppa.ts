import { firstDay, monthsBefore, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { parentsDeLaFamille } from '../famille.js'
import { decritParLesReponses } from '../periodes.js'
import { smicHoraireBrut } from '../smic.js'
import { revenusActivitePpa } from './base-ressources-ppa.js'
import { parentIsole } from './foyer-rsa.js'
import { primeFictive } from './prime-fictive.js'
import { suspenduPourTous } from '../service-civique.js'

export const minimumPpa = parameter('prime-activite/minimum-verse')
const plancher = parameter<{ part: number, heures: number }>('prime-activite/plancher-apprenants')
export const trimestre = 3

export const plancherMensuel = (c: Rule, month: Month): number => {
  const { part, heures } = c.value(plancher, firstDay(month))
  return part * heures * smicHoraireBrut(c, month)
}

/** The article names pupils, students, trainees and apprentices; a contrat de professionnalisation makes an employee. */
export const estApprenant = notion('apprenant de la prime d’activité', (c, person: Person, month: Month): boolean => decritParLesReponses(c, month) &&
  ((person.activite === 'etudiant' && person._contratAlternance !== 'professionnalisation') || person.stagiaire || person._contratAlternance === 'apprenti'))

/** Works in the quarter; a student, a trainee or an apprentice must earn 55 % of the minimum wage each month (CSS, article L. 842-2). */
const aUneActiviteSuffisante = notion('activité suffisante', (c, person: Person, month: Month): boolean => {
  const revenus = monthsBefore(month, trimestre).map(known => revenusActivitePpa(c, person, known))
  return revenus.every(revenu => revenu > plancherMensuel(c, month)) ||
    (!estApprenant(c, person, month) && revenus.some(revenu => revenu > 0))
})

export const uneActiviteOuvreDroit = notion('activité d’un parent', (c, month: Month): boolean =>
  parentIsole(c, month) || parentsDeLaFamille(c).some(parent => aUneActiviteSuffisante(c, parent, month)))

/** Prime d’activité of the household: mean of the three months before (CSS, articles L. 842-1 to L. 842-3 and L. 843-4). */
export const montantPpa = notion('prime d’activité', (c, month: Month): number => {
  const declare = declareParLaFamille(c, 'ppa', month)
  if (declare !== null) return declare
  if (suspenduPourTous(c, month)) return 0
  if (!uneActiviteOuvreDroit(c, month)) return 0
  const moyenne = monthsBefore(month, trimestre).reduce((sum, known) => sum + primeFictive(c, known), 0) / trimestre
  return moyenne < c.value(minimumPpa, firstDay(month)) ? 0 : moyenne
})
