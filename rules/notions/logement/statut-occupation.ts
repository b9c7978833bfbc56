import { Doubt, notion, parameter, type Rule } from '../../rule.js'

export type StatutOccupation = 'locataire' | 'locataire_vide' | 'locataire_meuble' | 'locataire_foyer' |
  'primo_accedant' | 'proprietaire' | 'loge_gratuitement' | 'sans_domicile'

const majorite = parameter('personne/age-majorite')

/**
 * Minors answer for a home that may be their parents’: these sign for them, unless emancipated (Code civil, articles 388-1-1 and 413-6).
 * Neither a room of the Crous nor the home of an adult partner is the parents’.
 */
export const logementDesParentsPossible = notion('logement qui peut être celui des parents', (c): boolean => {
  const { demandeur, conjoint, menage } = c.household
  const mineur = (age: number) => age < c.value(majorite)
  return mineur(demandeur.age(c.date)) && (conjoint === null || mineur(conjoint.age(c.date))) && !menage.logement_crous
})

/** Stops where the home that was described may be the parents’. */
export function sonPropreLogement (c: Rule): void {
  const type = c.household.menage._logementType
  if ((type !== 'locataire' && type !== 'proprietaire') || !logementDesParentsPossible(c)) return
  throw new Doubt('avant 18 ans, ce logement doit être le vôtre et non celui de vos parents : vous êtes émancipé, ou ils ont signé pour vous')
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
