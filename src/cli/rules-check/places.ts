import type { Institution } from '../../engine/institution.js'
import type { Commune, Geography } from '../../geography/index.js'
import { branches, listOf, type Placed } from './conditions.js'
import { fault, type AidCheck } from './finding.js'

type Level = 'region' | 'departement' | 'epci' | 'commune'

/** One place condition: the codes that pass, at one level. */
interface Area { level: Level | 'codePostal', codes: readonly string[], path: PropertyKey[] }

const levels: Readonly<Record<string, Area['level']>> = {
  regions: 'region', departements: 'departement', epcis: 'epci', communes: 'commune', codes_postaux: 'codePostal'
}

function codeOf (level: Area['level'], commune: Commune): readonly string[] {
  switch (level) {
    case 'region': return [commune.region.code]
    case 'departement': return [commune.departement.code]
    case 'epci': return commune.epci === null ? [] : [commune.epci.siren]
    case 'commune': return [commune.code]
    case 'codePostal': return commune.codesPostaux
  }
}

const isIn = ({ level, codes }: Area, commune: Commune): boolean => codeOf(level, commune).some(code => codes.includes(code))

function areaOf ({ data, path, negated }: Placed, institution: Institution): Area[] {
  if (negated) return []
  if (data.type === 'attached_to_institution') {
    const code = institution.type === 'epci' ? institution.code_siren : institution.code_insee
    return hasTerritory(institution) && code !== undefined ? [{ level: institution.type, codes: [code], path }] : []
  }
  const level = levels[data.type]
  const codes = listOf(data)
  return level === undefined || codes.length === 0 ? [] : [{ level, codes, path }]
}

const territories: readonly string[] = ['region', 'departement', 'epci', 'commune']
const hasTerritory = (institution: Institution): institution is Institution & { type: Level } => territories.includes(institution.type)

const elsewhere = 'personne ne peut habiter là : cette condition et une autre désignent des lieux différents. Gardez la plus précise.'

/** Places that exclude each other, or an institution that has no territory: nobody lives there. */
export const impossiblePlaces: AidCheck = ({ yaml }, institution, { geography }) => branches(yaml.data).flatMap(conditions => {
  const attached = conditions.find(({ data, negated }) => data.type === 'attached_to_institution' && !negated)
  if (attached !== undefined && !hasTerritory(institution)) {
    const message = `« ${institution.name} » n’a pas de territoire : personne ne remplit cette condition.`
    return [fault(yaml.problemAt([...attached.path, 'type'], `${message} Listez plutôt les départements ou les communes.`))]
  }
  const areas = conditions.flatMap(condition => areaOf(condition, institution))
  const clash = clashing(areas, geography)
  return clash === undefined ? [] : [fault(yaml.problemAt(clash.path, elsewhere))]
})

/** The area that has nothing in common with those before it, as far as codes tell. */
function clashing (areas: readonly Area[], geography: Geography): Area | undefined {
  const fine = areas.find(({ level }) => level === 'commune' || level === 'codePostal')
  if (fine !== undefined) {
    const communes = fine.codes.flatMap(code =>
      fine.level === 'commune' ? geography.commune(code) ?? [] : geography.communesOfPostcode(code))
    if (communes.length === 0 || communes.some(commune => areas.every(area => area === fine || isIn(area, commune)))) return undefined
    return areas.find(area => area !== fine && !communes.some(commune => isIn(area, commune))) ?? fine
  }
  return areas.find((area, rank) => areas.slice(0, rank).some(other => !meets(area, other, geography)))
}

function meets (a: Area, b: Area, geography: Geography): boolean {
  if (a.level === b.level) return a.codes.some(code => b.codes.includes(code))
  const [wide, narrow] = a.level === 'region' ? [a, b] : [b, a]
  if (wide.level !== 'region' || narrow.level !== 'departement') return true
  return narrow.codes.some(code => wide.codes.includes(geography.departement(code)?.region.code ?? ''))
}
