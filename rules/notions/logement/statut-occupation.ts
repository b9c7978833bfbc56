import { notion } from '../../rule.js'

export type StatutOccupation = 'locataire' | 'locataire_vide' | 'locataire_meuble' | 'locataire_foyer' |
  'primo_accedant' | 'proprietaire' | 'loge_gratuitement' | 'sans_domicile'

/** In what right the household occupies its home, from three answers; null when none was asked. */
export const statutOccupationLogement = notion('statut d’occupation du logement', (c): StatutOccupation | null => {
  const { menage } = c.household
  switch (menage._logementType) {
    case 'locataire': return menage._locationType === null ? 'locataire' : `locataire_${menage._locationType}`
    case 'proprietaire': return menage._primoAccedant ? 'primo_accedant' : 'proprietaire'
    case 'heberge': return 'loge_gratuitement'
    case 'sansDomicile': return 'sans_domicile'
    default: return null
  }
})

/** Tenant with a lease, or resident of a foyer or of a university residence. */
export const estLocataire = notion('locataire', c =>
  ['locataire_vide', 'locataire_meuble', 'locataire_foyer'].includes(statutOccupationLogement(c) ?? ''))
