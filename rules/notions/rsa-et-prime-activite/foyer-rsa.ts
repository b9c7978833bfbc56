import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { autonomieFinanciere, enfantPartage, estEnCouple, parentsDeLaFamille, vivantAuFoyer } from '../famille.js'
import { ageRetenu, decritParLesReponses } from '../periodes.js'
import { montantDeBaseRsa } from './montant-de-base-rsa.js'
import { ressourcesPersonnelles } from './ressources-rsa.js'
import { enfantOuvreDroit } from '../sejour/prestations-familiales.js'

const ageLimite = parameter('rsa/age-enfant-a-charge')
const agePlusJeune = parameter('rsa/age-enfant-parent-isole')
const majorations = parameter<{ 'enfant-supplementaire': number }>('rsa/majorations')
const isolement = parameter<{ 'isole': number, 'par-enfant': number }>('rsa/majoration-parent-isole')

export const unParentEstEnceinte = notion('grossesse', (c, month: Month): boolean =>
  decritParLesReponses(c, month) && parentsDeLaFamille(c).some(parent => parent.enceinte === 'enceinte'))

/** Separated, widowed or single again for less than eighteen months (CASF, article R. 262-2). */
const isolementRecent = notion('isolement récent', (c, month: Month): boolean =>
  decritParLesReponses(c, month) && c.household.famille.rsa_isolement_recent)

const enfantPossible = (c: Rule, enfant: Person, month: Month) =>
  !autonomieFinanciere(c, enfant, month) && ageRetenu(c, enfant, month) < c.value(ageLimite, firstDay(month))

/** The only child of somebody recently alone brings the increase for isolation: they may earn up to it. */
const ouvreLaMajoration = notion('enfant ouvrant la majoration', (c, month: Month): boolean =>
  !unParentEstEnceinte(c, month) && !estEnCouple(c) && isolementRecent(c, month) &&
  enfantsDuMenage(c).filter(enfant => enfantPossible(c, enfant, month)).length <= 1)

/**
 * Children under 25 who count for the RSA (CASF, article R. 262-3). One who has income of their own is left out
 * when counting them, income included, would lower the allowance. Foreign children of a foreigner must be here
 * as family benefits want it (article L. 262-5).
 */
export const enfantsAChargeRsa = notion('enfants à charge au sens du RSA', (c, month: Month): readonly Person[] => {
  const base = montantDeBaseRsa(c, month)
  const { isole, 'par-enfant': parEnfant } = c.value(isolement, firstDay(month))
  const apport = ouvreLaMajoration(c, month) ? isole - 1 + parEnfant : c.value(majorations, firstDay(month))['enfant-supplementaire']
  return vivantAuFoyer(c, enfantsDuMenage(c)).filter(enfant => enfantPossible(c, enfant, month) && ressourcesPersonnelles(c, enfant, month) < apport * base &&
    enfantOuvreDroit(c, enfant))
})

/** The children that count, or those of them who live here all the time: each parent has half of what the others bring (Conseil d’État, 21 July 2017, n° 398911). */
export const enfantsComptes = (c: Rule, month: Month, partages: boolean): readonly Person[] =>
  enfantsAChargeRsa(c, month).filter(enfant => partages || !enfantPartage(c, enfant))

/** Is pregnant or has a child, for less than eighteen months or until the youngest is three (CASF, article L. 262-9). */
export function attendOuEleveUnEnfant (c: Rule, month: Month, partages = true): boolean {
  if (unParentEstEnceinte(c, month)) return true
  const jeune = enfantsDuMenage(c).some(enfant => {
    const age = ageRetenu(c, enfant, month)
    return (partages || !enfantPartage(c, enfant)) && age >= 0 && age < c.value(agePlusJeune, firstDay(month)) && !autonomieFinanciere(c, enfant, month)
  })
  return enfantsComptes(c, month, partages).length > 0 && (jeune || isolementRecent(c, month))
}

/** A flat amount with and without the children who live here half of the time: halfway, when there are some. */
export function enPartageant (c: Rule, month: Month, forfait: (partages: boolean) => number): number {
  const entier = forfait(true)
  return enfantsAChargeRsa(c, month).some(enfant => enfantPartage(c, enfant)) ? (entier + forfait(false)) / 2 : entier
}

/** The same, living without a partner: taxes do not matter (CASF, article L. 262-9; CSS, article L. 842-7). */
export const parentIsole = notion('parent isolé', (c, month: Month): boolean => !estEnCouple(c) && attendOuEleveUnEnfant(c, month))
