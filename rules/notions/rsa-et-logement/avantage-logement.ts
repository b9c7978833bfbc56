import type { Month } from '../../../src/household/index.js'
import { notion, type Rule } from '../../rule.js'
import { declareParLaFamille } from '../allocations-declarees.js'
import { statutOccupationLogement } from '../logement/statut-occupation.js'
import { decritParLesReponses } from '../periodes.js'
import { montantAideLogement } from './aide-logement.js'

/** Housing allowance of a month; none is supposed in the months that the answers do not describe. */
export const aideLogementDuMois = notion('aide au logement du mois', (c, month: Month): number =>
  declareParLaFamille(c, 'aide_logement', month) ?? (decritParLesReponses(c, month) ? montantAideLogement(c, month) : 0))

/** Housed without paying: owner without a loan, or lodged by somebody without sharing the costs (CASF, article R. 262-9). */
const logeSansFrais = (c: Rule): boolean => {
  const statut = statutOccupationLogement(c)
  const { loyer, participation_frais: participation } = c.household.menage
  if (statut === 'proprietaire' || statut === 'primo_accedant') return !loyer
  return statut === 'loge_gratuitement' && !participation
}

/** What the home is worth in the income of the household: its allowance or its use for free, within a flat amount. */
export const avantageLogement = (c: Rule, forfait: number, month: Month): number =>
  decritParLesReponses(c, month) && logeSansFrais(c) ? forfait : Math.min(aideLogementDuMois(c, month), forfait)
