import type { Departement, Epci, NamedCode, DataSource } from './territory.js'

/** A commune as stored: the rest is put together when somebody asks for it, so that starting stays fast. */
export interface Row extends NamedCode {
  departement: string
  epci: Epci | null
  codesPostaux: string
  population: string
  centre: string
}

/** An arrondissement, or a delegated or associated commune, within a commune. */
export interface Part extends NamedCode {
  commune: string
}

export class Tables {
  millesime = ''
  sources: DataSource[] = []
  readonly regions = new Map<string, NamedCode>()
  readonly departements = new Map<string, Departement>()
  readonly epcis = new Map<string, Epci>()
  readonly communes = new Map<string, Row>()
  readonly communesByPostcode = new Map<string, Row[]>()
  readonly arrondissements = new Map<string, Part>()
  readonly arrondissementByPostcode = new Map<string, Part>()
  readonly deleguees = new Map<string, Part>()
  readonly delegueesByCommune = new Map<string, Part[]>()
}

export function addTo<T> (lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
