import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter } from '../../rule.js'
import { montantDeBaseRsa } from '../rsa-et-prime-activite/montant-de-base-rsa.js'
import { forfaitLogement, type Majorations } from '../rsa-et-prime-activite/montant-forfaitaire.js'
import { personnesDuFoyerRsa } from '../sejour/foyer-rsa.js'
import { avantageLogement } from './avantage-logement.js'

const majorations = parameter<Majorations>('rsa/majorations')
const forfaits = parameter<Record<'1' | '2' | '3', number>>('rsa/forfait-logement')

/** Forfait logement (CASF, articles R. 262-9 and R. 262-10). */
export const forfaitLogementRsa = notion('forfait logement du RSA', (c, month: Month): number => {
  const jour = firstDay(month)
  return avantageLogement(c, forfaitLogement(montantDeBaseRsa(c, month), c.value(majorations, jour), c.value(forfaits, jour),
    personnesDuFoyerRsa(c, month)), month)
})
