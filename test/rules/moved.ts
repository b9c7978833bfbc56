import { territoireDe, type Territoire } from '../../rules/notions/territoire.js'
import { loadGeography } from '../../src/geography/index.js'
import type { Case, Commune } from '../../src/household/index.js'
import { goldens } from '../goldens/households.js'

const geography = loadGeography()

/** A commune of each territory, the capital where there is one; Brussels abroad. */
export const communes: Readonly<Record<Territoire, string>> = {
  'metropole': '35238', 'guadeloupe': '97105', 'martinique': '97209', 'guyane': '97302', 'reunion': '97411', 'mayotte': '97611',
  'saint-pierre-et-miquelon': '97502', 'saint-barthelemy': '97701', 'saint-martin': '97801', 'nouvelle-caledonie': '98818',
  'polynesie-francaise': '98735', 'wallis-et-futuna': '98613', 'terres-australes': '98901', 'etranger': '99131'
}

/** That commune, as the answer to where one lives. */
export function communeOf (territoire: Territoire): Commune {
  const code = communes[territoire]
  const commune = geography.commune(code)
  return {
    depcom: code, _codePostal: commune?.codesPostaux[0] ?? '', _nomCommune: commune?.nom ?? 'Bruxelles', _departement: commune?.departement.code ?? '99',
    _region: commune?.region.code ?? '99', _epci: commune?.epci?.siren ?? null, _epciType: commune?.epci?.type ?? null
  }
}

/** The same household in another territory. */
export function movedTo (territoire: Territoire, household: Case): Case {
  const depcom = communeOf(territoire)
  const others = household.answers.filter(({ entityName, fieldName }) => entityName !== 'menage' || fieldName !== 'depcom')
  return { ...household, answers: [...others, { entityName: 'menage', fieldName: 'depcom', value: depcom }] }
}

/** Recorded households of mainland France. */
export const inMainland = goldens.filter(({ answers }) => answers.some(({ fieldName, value }) =>
  fieldName === 'depcom' && territoireDe((value as { depcom: string }).depcom) === 'metropole'))
