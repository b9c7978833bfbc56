import { notion, type Person, type Rule } from '../../rule.js'
import { enfantsDuMenage } from '../enfants.js'

/** Persons taxed together. `parents`: declarants who are not in the household (those of a person attached to them). */
export interface FoyerFiscal {
  id: 'principal' | 'conjoint'
  declarants: readonly Person[]
  parents: number
  personnesACharge: readonly Person[]
}

/** Attached to the parents' tax household (Code général des impôts, article 6, 3). */
export const estRattacheAuxParents = notion('rattachement aux parents', c => c.household.demandeur.enfant_a_charge)

/** Only a marriage or a PACS makes a couple pay its income tax together (CGI, article 6, 1). */
export const imposesEnsemble = notion('imposition commune', c => c.household.conjoint?.statut_marital !== 'celibataire')

/** Tax household of the person: their own, or their parents'. */
export const foyerFiscal = notion('foyer fiscal', (c): FoyerFiscal => {
  const { demandeur, conjoint, parents } = c.household
  const enfants = enfantsDuMenage(c)
  if (estRattacheAuxParents(c)) {
    const nombre = parents._situation === 'en_couple' ? 2 : 1
    return { id: 'principal', declarants: [], parents: nombre, personnesACharge: [demandeur, ...enfants] }
  }
  const declarants = conjoint !== null && imposesEnsemble(c) ? [demandeur, conjoint] : [demandeur]
  return { id: 'principal', declarants, parents: 0, personnesACharge: enfants }
})

/** The partner's own tax household, where they do not share the person's; null otherwise. */
export const foyerFiscalDuConjoint = notion('foyer fiscal du conjoint', (c): FoyerFiscal | null => {
  const { conjoint } = c.household
  if (conjoint === null || foyerFiscal(c).declarants.includes(conjoint)) return null
  return { id: 'conjoint', declarants: [conjoint], parents: 0, personnesACharge: [] }
})

/** Tax household by its name. */
export const foyer = (c: Rule, id: FoyerFiscal['id']): FoyerFiscal => {
  const found = id === 'principal' ? foyerFiscal(c) : foyerFiscalDuConjoint(c)
  if (found === null) throw new Error(`pas de foyer fiscal : ${id}`)
  return found
}

export const membres = (foyer: FoyerFiscal): readonly Person[] => [...foyer.declarants, ...foyer.personnesACharge]
export const nombreDeDeclarants = (foyer: FoyerFiscal): number => foyer.declarants.length + foyer.parents
