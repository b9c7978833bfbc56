import { notion } from '../rule.js'
import { personnesDuMenage } from './enfants.js'
import { estRattacheAuxParents, foyerFiscalDuConjoint } from './impot/foyer-fiscal.js'
import { anneeFiscale } from './periodes.js'
import { rfr, rfrDuConjoint } from './revenu-imposable/revenu-fiscal-de-reference.js'

export const nombreDePersonnes = notion('nombre de personnes du ménage', c => personnesDuMenage(c).length)

/** Somebody of the home files their own tax return. */
export const declareSesRevenus = notion('ménage déclarant', c => !estRattacheAuxParents(c) || foyerFiscalDuConjoint(c) !== null)

/** Reference income of year N-2 of the persons who live there, their parents' left out when they live elsewhere. */
export const rfrDuMenage = notion('revenu fiscal de référence du ménage', c => {
  const year = anneeFiscale(c)
  return (estRattacheAuxParents(c) ? 0 : rfr(c, year)) + (rfrDuConjoint(c, year) ?? 0)
})
