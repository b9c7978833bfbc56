import { Doubt, notion, parameter, type Rule } from '../../rule.js'
import { parentsDeLaFamille } from '../famille.js'

export type StatutOccupation = 'locataire' | 'locataire_vide' | 'locataire_meuble' | 'locataire_foyer' |
  'primo_accedant' | 'proprietaire' | 'loge_gratuitement' | 'sans_domicile'

const majorite = parameter('personne/age-majorite')

/**
 * Before eighteen, and without a partner of age, nobody signs a lease nor a deed alone: parents do, unless one is emancipated
 * (Code civil, articles 388-1-1, 413-6 and 1146). What they signed may be for their own home.
 */
export const parentsSignentPourLui = notion('parents qui signent pour un mineur', (c): boolean =>
  parentsDeLaFamille(c).every(person => person.age(c.date) < c.value(majorite)))

/** Stops where the lease may be the parents’, and so the aid that follows it. */
export function sonPropreBail (c: Rule): void {
  if (parentsSignentPourLui(c)) throw new Doubt('avant 18 ans, ce logement doit être le vôtre et non celui de vos parents : vous êtes émancipé, ou ils ont signé pour vous')
}

/** Stops where the home that was described may be the parents’; a room of the Crous is not. */
export function sonPropreLogement (c: Rule): void {
  const { _logementType: type, logement_crous: crous } = c.household.menage
  if ((type === 'locataire' || type === 'proprietaire') && !crous) sonPropreBail(c)
}

/** In what right the household says that it occupies its home, from three answers; null when none was asked. */
export const statutRepondu = notion('statut d’occupation répondu', (c): StatutOccupation | null => {
  const { menage } = c.household
  switch (menage._logementType) {
    case 'locataire': return menage._locationType === null ? 'locataire' : `locataire_${menage._locationType}`
    case 'proprietaire': return menage._primoAccedant ? 'primo_accedant' : 'proprietaire'
    case 'heberge': return 'loge_gratuitement'
    case 'sansDomicile': return 'sans_domicile'
    default: return null
  }
})

/** In what right the household occupies its home. */
export const statutOccupationLogement = notion('statut d’occupation du logement', (c): StatutOccupation | null => {
  sonPropreLogement(c)
  return statutRepondu(c)
})

/** Tenant with a lease, or resident of a foyer or of a university residence. */
export const estLocataire = notion('locataire', c =>
  ['locataire_vide', 'locataire_meuble', 'locataire_foyer'].includes(statutOccupationLogement(c) ?? ''))
