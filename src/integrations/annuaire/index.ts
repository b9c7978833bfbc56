/** Offices near a commune: the administration's directory (service-public) and data·inclusion. */
export { OfficeDirectory } from './nearby.js'
export { labelOf, type Office } from './office.js'
export { ofDirectory, ofOpenStreetMap } from './opening-hours.js'
