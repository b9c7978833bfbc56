import { Facts, Household } from '../../../src/household/index.js'

/** Somebody in Paris who wants these bicycles; null is « je ne sais pas ». */
export const household = (facts: Readonly<Record<string, unknown>> = {}): Household => new Household('2026-09-15', new Facts(new Map(Object.entries({
  'individu.demandeur.date_naissance': '2001-05-14',
  'individu.demandeur.activite': 'etudiant',
  'individu.demandeur.handicap': false,
  'individu.demandeur._interetsAidesVelo': ['velo_mecanique', 'velo_electrique'],
  'menage.depcom': {
    depcom: '75056', _codePostal: '75011', _nomCommune: 'Paris', _departement: '75', _region: '11', _epci: '200054781', _epciType: 'METRO'
  },
  ...facts
}))), { distanceKm: () => 0 })
