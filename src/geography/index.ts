/** Postcode → communes → département, région, EPCI, offline. Source: docs/geographie.md. */
export { loadGeography } from './load.js'
export { parsePostcode, type ParsedPostcode } from './postcode.js'
export type { Commune, Departement, Epci, Geography, NamedCode, DataSource } from './territory.js'
