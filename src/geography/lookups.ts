import { decodeCentre } from './centre.js'
import { greatCircleKm } from './distance.js'
import type { Part, Row, Tables } from './tables.js'
import type { Commune, Geography, NamedCode } from './territory.js'

const collator = new Intl.Collator('fr', { numeric: true })
const byName = (a: NamedCode, b: NamedCode): number => collator.compare(a.nom, b.nom) || (a.code < b.code ? -1 : 1)
const named = ({ code, nom }: NamedCode): NamedCode => ({ code, nom })

/** What can be asked of the tables. */
export function lookups (tables: Tables): Geography {
  const partOf = (code: string): Part | undefined => tables.arrondissements.get(code) ?? tables.deleguees.get(code)
  // The code of a commune nouvelle is also that of one of its delegated communes: the commune wins.
  const row = (code: string): Row | undefined => tables.communes.get(code) ?? tables.communes.get(partOf(code)?.commune ?? '')
  const centre = (code: string) => decodeCentre(row(code)?.centre ?? '')

  return {
    millesime: tables.millesime,
    sources: tables.sources,
    communesOfPostcode (code) {
      const rows = tables.communesByPostcode.get(code) ?? []
      return rows.map(found => commune(tables, found, tables.arrondissementByPostcode.get(code))).sort(byName)
    },
    commune (code) {
      const found = row(code)
      if (found === undefined) return undefined
      if (found.code === code) return commune(tables, found)
      return commune(tables, found, tables.arrondissements.get(code), tables.deleguees.get(code))
    },
    isCurrentCommune: code => tables.communes.has(code),
    communesDeleguees: code => (tables.delegueesByCommune.get(code) ?? []).map(named).sort(byName),
    departement: code => tables.departements.get(code),
    region: code => tables.regions.get(code),
    epci: siren => tables.epcis.get(siren),
    distanceKm (codeA, codeB) {
      const a = centre(codeA)
      const b = centre(codeB)
      return a && b && greatCircleKm(a, b)
    },
    kmFrom (code, point) {
      const from = centre(code)
      return from && greatCircleKm(from, point)
    }
  }
}

function commune (tables: Tables, row: Row, arrondissement?: Part, deleguee?: Part): Commune {
  const departement = tables.departements.get(row.departement)
  if (departement === undefined) throw new Error(`commune ${row.code} sans département`)
  return {
    code: row.code,
    nom: row.nom,
    departement: named(departement),
    region: departement.region,
    epci: row.epci,
    codesPostaux: row.codesPostaux === '' ? [] : row.codesPostaux.split(' '),
    population: Number(row.population),
    ...(arrondissement && { arrondissement: named(arrondissement) }),
    ...(deleguee && { communeDeleguee: named(deleguee) })
  }
}
