import { monthsBefore, type Month } from '../../../src/household/index.js'
import { notion } from '../../rule.js'
import { membresDeLaFamille } from '../allocations-declarees.js'
import { baseRessourcesRsaHorsMva } from '../rsa-et-prime-activite/ressources-rsa-hors-mva.js'
import { montantCaah } from './caah.js'

/** Majorations pour la vie autonome received, by month over the reference quarter. */
const majorationsVieAutonome = notion('majorations pour la vie autonome', (c, month: Month): number =>
  membresDeLaFamille(c).flatMap(person => monthsBefore(month, 3).map(known => montantCaah(c, person, known)))
    .reduce((sum, amount) => sum + amount, 0) / 3)

/** Income of the household, by month over the three months before (CASF, articles L. 262-3, R. 262-6 and R. 262-7). */
export const baseRessourcesRsa = notion('ressources du RSA', (c, month: Month): number =>
  baseRessourcesRsaHorsMva(c, month) + majorationsVieAutonome(c, month))
