import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter } from '../../rule.js'
import { baremeDeMayotte } from '../residence.js'
import { coefficientDuFoyer, type Majorations } from './montant-forfaitaire.js'

const national = parameter('rsa/montant-de-base')
const partMayotte = parameter('rsa/part-mayotte')
const majorations = parameter<Majorations>('rsa/majorations')
const majorationsMayotte = parameter<Record<'deuxieme-personne' | 'suivantes' | 'enfants-majores' | 'enfant-suivant', number>>('rsa/majorations-mayotte')

/** Flat amount for one person; half of it in Mayotte (CASF, articles L. 262-2 and L. 542-6). */
export const montantDeBaseRsa = notion('montant de base du RSA', (c, month: Month): number => {
  const jour = firstDay(month)
  return c.value(national, jour) * (baremeDeMayotte(c, month) ? c.value(partMayotte, jour) : 1)
})

/** What the persons of the household make of it (CASF, article R. 262-1; in Mayotte a child from the fourth on adds less). */
export const coefficientRsa = notion('coefficient familial du RSA', (c, month: Month, personnes: number, parents: number): number => {
  if (!baremeDeMayotte(c, month)) return coefficientDuFoyer(c.value(majorations, firstDay(month)), personnes, parents)
  const { 'deuxieme-personne': deuxieme, suivantes, 'enfants-majores': maximum, 'enfant-suivant': enfantSuivant } = c.value(majorationsMayotte, firstDay(month))
  const derniers = Math.max(0, personnes - parents - maximum)
  return 1 + (personnes > 1 ? deuxieme : 0) + suivantes * Math.max(0, personnes - derniers - 2) + enfantSuivant * derniers
})
