import { departementOf } from './index-format.js'
import { Tables, addTo, type Part, type Row } from './tables.js'
import type { Epci, DataSource } from './territory.js'

/** Throws on a line that refers to a territory not seen before it. */
export function readTables (lines: readonly string[]): Tables {
  const tables = new Tables()
  const [, , millesime = '', ...sources] = (lines[0] ?? '').split('\t')
  tables.millesime = millesime
  tables.sources = sources.map(readSource)
  let epci: Epci | null = null
  for (const line of lines.slice(1)) {
    const [tag = '', a = '', b = '', c = '', d = ''] = line.split('\t')
    if (tag === 'R') tables.regions.set(a, { code: a, nom: b })
    else if (tag === 'D') tables.departements.set(a, { code: a, nom: c, region: known(tables.regions, b, line) })
    else if (tag === 'E') epci = readEpci(tables, a, b, c)
    else if (tag === 'M') addArrondissement(tables, { code: a, nom: c, commune: known(tables.communes, b, line).code }, d)
    else if (tag === 'A') addDeleguee(tables, { code: a, nom: c, commune: known(tables.communes, b, line).code })
    else {
      const departement = known(tables.departements, departementOf(tag), line).code
      addCommune(tables, { code: tag, nom: a, departement, epci, codesPostaux: b, population: c, centre: d })
    }
  }
  return tables
}

// A package name may itself begin with an @.
function readSource (text: string): DataSource {
  const at = text.lastIndexOf('@')
  return { name: text.slice(0, at), version: text.slice(at + 1) }
}

function known<T> (territories: ReadonlyMap<string, T>, code: string, line: string): T {
  const territory = territories.get(code)
  if (territory === undefined) throw new Error(`« ${code} » inconnu dans « ${line} »`)
  return territory
}

function readEpci (tables: Tables, siren: string, type: string, nom: string): Epci | null {
  if (siren === '') return null
  const epci = { siren, nom, type }
  tables.epcis.set(siren, epci)
  return epci
}

function addCommune (tables: Tables, row: Row): void {
  tables.communes.set(row.code, row)
  if (row.codesPostaux === '') return
  for (const code of row.codesPostaux.split(' ')) addTo(tables.communesByPostcode, code, row)
}

function addArrondissement (tables: Tables, part: Part, codesPostaux: string): void {
  tables.arrondissements.set(part.code, part)
  for (const code of codesPostaux.split(' ')) tables.arrondissementByPostcode.set(code, part)
}

function addDeleguee (tables: Tables, part: Part): void {
  tables.deleguees.set(part.code, part)
  addTo(tables.delegueesByCommune, part.commune, part)
}
