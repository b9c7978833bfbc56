import type { Geography } from '../../geography/index.js'
import { everyCondition, listOf } from './conditions.js'
import { fault, type AidCheck } from './finding.js'

type Territory = 'communes' | 'departements' | 'regions' | 'epcis' | 'excluded_epcis' | 'codes_postaux'

/** What is wrong with a code, and what to write instead; null when it exists. */
type CodeFault = (code: string, geography: Geography) => string | null

export const departementFault: CodeFault = (code, geography) =>
  geography.departement(code) ? null : `le département « ${code} » n’existe pas. Écrivez son numéro entre guillemets ("01", "2A", "974").`

export const regionFault: CodeFault = (code, geography) =>
  geography.region(code) ? null : `la région « ${code} » n’existe pas. Écrivez son code INSEE entre guillemets ("53" pour la Bretagne).`

export const epciFault: CodeFault = (siren, geography) =>
  geography.epci(siren) ? null : `l’intercommunalité « ${siren} » n’existe pas ou plus. Écrivez son SIREN d’aujourd’hui, entre guillemets.`

const postcodeFault: CodeFault = (code, geography) =>
  geography.communesOfPostcode(code).length > 0 ? null : `aucune commune n’a le code postal « ${code} ». Corrigez-le ou retirez-le.`

export function communeFault (code: string, geography: Geography): string | null {
  if (geography.isCurrentCommune(code)) return null
  const now = geography.commune(code)
  if (now === undefined) return `la commune « ${code} » n’existe pas. Cherchez son code INSEE, ce n’est pas le code postal.`
  return `« ${code} » n’est plus une commune : elle a rejoint ${now.nom}. Écrivez "${now.code}".`
}

const faults: Readonly<Record<Territory, CodeFault>> = {
  communes: communeFault,
  departements: departementFault,
  regions: regionFault,
  epcis: epciFault,
  excluded_epcis: epciFault,
  codes_postaux: postcodeFault
}

/** Codes of places that do not exist, or no longer. */
export const unknownCodes: AidCheck = ({ yaml }, _, { geography }) => everyCondition(yaml.data).flatMap(({ data, path }) => {
  const faultOf = faults[data.type as Territory]
  if (faultOf === undefined) return []
  return listOf(data).flatMap((code, rank) => {
    const message = faultOf(code, geography)
    return message === null ? [] : [fault(yaml.problemAt([...path, 'values', rank], message))]
  })
})
