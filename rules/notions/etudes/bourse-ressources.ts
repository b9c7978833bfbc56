import { Doubt, notion, parameter } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { anneeFiscale, moisCourant } from '../periodes.js'
import { revenuBrutGlobal } from '../revenu-imposable/revenu-net-imposable.js'
import { baseRessourcesRsaHorsMva } from '../rsa-et-prime-activite/ressources-rsa-hors-mva.js'
import { smicMensuelBrut } from '../smic.js'
import { sansParents } from './distance-domicile-familial.js'

const seuil = parameter('bourse/seuil-etudiant-autonome')
const netSurBrut = parameter('bourse/smic-net-sur-brut')

/** Married or PACS partners who earn at least 90 % of the net minimum wage (circulaire des bourses, annexe 3, 1.2.2). */
const coupleAutonome = notion('couple étudiant autonome', c => {
  const { conjoint } = c.household
  if (conjoint === null || (conjoint.statut_marital !== 'marie' && conjoint.statut_marital !== 'pacse')) return false
  const smicNet = smicMensuelBrut(c, moisCourant(c)) * c.value(netSurBrut)
  return c.value(seuil) * smicNet <= baseRessourcesRsaHorsMva(c, moisCourant(c))
})

/** Their own income counts instead of their parents': such a couple, a parent who files taxes alone, an orphan. */
export const etudiantAutonome = notion('étudiant autonome', c =>
  sansParents(c) || (enfantsDuMenage(c).length > 0 && !c.household.demandeur.enfant_a_charge) || coupleAutonome(c))

/** The parents' income, asked of students of 28 at most: one who is older may have a grant, disabled or going on with the one they had. */
export const revenuDesParents = notion('revenu des parents pour la bourse', (c): number => {
  const revenu = c.household.demandeur.bourse_criteres_sociaux_base_ressources_parentale
  if (revenu === null) throw new Doubt('après 28 ans, nous ne demandons pas le revenu de vos parents, dont la bourse dépend')
  return revenu
})

/** Revenu brut global of year N-2 (annexe 3, 1). */
export const baseRessourcesBourse = notion('ressources pour la bourse', c =>
  etudiantAutonome(c) ? revenuBrutGlobal(c, anneeFiscale(c)) : revenuDesParents(c))
