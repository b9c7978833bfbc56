import type { Commune } from '../../../household/index.js'
import { answerIn, type Fact, type FactSource } from './fact.js'

const place = 'menage.depcom'
const commune = (source: FactSource) => answerIn(source, place) as Commune | null | undefined ?? undefined

export const housing: Readonly<Record<string, Fact>> = {
  'logement.commune': { kind: 'commune', ids: [place], read: commune },
  'logement.code_postal': { kind: 'text', ids: [place], read: source => commune(source)?._codePostal },
  'logement.nom_commune': { kind: 'text', ids: [place], read: source => commune(source)?._nomCommune },
  'logement.loyer_charges_comprises': {
    kind: 'number',
    ids: ['menage.loyer', 'menage.charges_locatives', 'menage._locationType'],
    read: source => rentWithCharges(source)
  }
}

/** The same answer is a loan's instalment for an owner; furnished, the rent is asked charges included. */
function rentWithCharges (source: FactSource): number | undefined {
  const rent = answerIn(source, 'menage.loyer')
  if (typeof rent !== 'number' || answerIn(source, 'menage._logementType') !== 'locataire') return undefined
  if (answerIn(source, 'menage._locationType') === 'meuble') return rent
  const charges = answerIn(source, 'menage.charges_locatives')
  return typeof charges === 'number' ? rent + charges : undefined
}
