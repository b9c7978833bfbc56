import { Doubt, notion, type Person } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'
import { parentsDeLaFamille } from '../famille.js'
import { sejourRegulier } from './sejour-regulier.js'
import { unDesParents } from './un-des-parents.js'

/** Refugees’ children, and since April 2022 those of people under temporary protection, need no other proof. */
const protegeSesEnfants = ({ titre_sejour: titre }: Person): boolean => titre === 'protection' || titre === 'protection_temporaire'

/** A foreign child of foreign parents was born here or came by family reunification; a few permits allow other ways. */
export const enfantOuvreDroit = notion('séjour de l’enfant', (c, enfant: Person): boolean => {
  if (enfant.nationalite !== 'AF') return true
  if (unDesParents(c, parent => parent.nationalite !== 'AF' || protegeSesEnfants(parent))) return true
  if (enfant.ne_en_france === false) {
    throw new Doubt('pour un enfant né à l’étranger et venu sans regroupement familial, le droit dépend de votre titre de séjour')
  }
  return true
})

/** The parents stay legally, and so do the foreign children (CSS, articles L. 512-2, D. 512-1 and D. 512-2). */
export const sejourOuvreDroitAuxPrestationsFamiliales = notion('séjour ouvrant droit aux prestations familiales', (c): boolean => {
  const enfants = enfantsDuMenage(c)
  if (enfants.length === 0 || parentsDeLaFamille(c).every(parent => parent.nationalite === 'FR')) return true
  return unDesParents(c, parent => sejourRegulier(c, parent)) && enfants.every(enfant => enfantOuvreDroit(c, enfant))
})
