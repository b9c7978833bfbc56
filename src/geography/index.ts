/** Postcode → communes → département, région, EPCI, offline. Source: docs/geographie.md. */
export { loadGeography } from './load.js'
export { parsePostcode } from './postcode.js'
export type { Commune, Geography } from './territory.js'
