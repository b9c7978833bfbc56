import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadGeography } from '../../../src/geography/index.js'

interface Geo {
  departements: Record<string, string>
  regions: Record<string, string>
  epcis: Record<string, Record<string, string>>
  pays: Record<string, string>
}
const { geo } = JSON.parse(readFileSync(join(import.meta.dirname, 'fixture.json'), 'utf8')) as { geo: Geo }
const whole = loadGeography()
const countries = new Intl.DisplayNames('fr', { type: 'region' })

/** The service's own referential: the fixture's names, and the whole of France so that every answer can be tried. */
export const places = {
  communes: (postcode: string): Map<string, string> => new Map(whole.communesOfPostcode(postcode)
    .map(({ code, nom, arrondissement }): [string, string] => [arrondissement?.code ?? code, arrondissement?.nom ?? nom])
    .filter(([code]) => !['75056', '69123', '13055'].includes(code))),
  departement: (code: string): string | undefined => geo.departements[code] ?? (/^(\d\d|2[AB]|97[1-46])$/.test(code) ? whole.departement(code)?.nom : undefined),
  departementNamed: (name: string): string | undefined => Object.keys(geo.departements).find(code => geo.departements[code] === name),
  region: (code: string): string | undefined => geo.regions[code],
  regionNamed: (name: string): string | undefined => Object.keys(geo.regions).find(code => geo.regions[code] === name),
  epci: (departement: string, siren: string): string | undefined => {
    const nom = geo.epcis[departement]?.[siren]
    return nom ?? (Object.values(geo.epcis).some(list => siren in list) && departement in geo.epcis ? undefined : whole.epci(siren)?.nom)
  },
  pays: (code: string): string | undefined => geo.pays[code] ??
    (/^[A-Z]{2}$/.test(code) && !['GP', 'MQ', 'GF', 'RE', 'YT'].includes(code) && countries.of(code) !== code ? countries.of(code) : undefined)
}
