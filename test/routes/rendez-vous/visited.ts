import type { Test } from 'tap'
import { inProject } from '../../../src/project-root.js'
import { served } from '../../served.js'
import { Visitor } from '../../visitor.js'
import { catalogue, geography } from '../../walk/site.js'

export const commune = (code: string, departement: string, epci: string | null = null) =>
  ({ depcom: code, _codePostal: '00000', _nomCommune: 'X', _departement: departement, _region: '76', _epci: epci, _epciType: null })
export const montpellier = commune('34172', '34')
export const DOUBLE = 'http://127.0.0.1:4020'
export const origins = ['https://www.rdv-solidarites.fr', 'https://rdv.anct.gouv.fr', 'https://www.rdv.numerique.gouv.fr', 'https://www.rdv-aide-numerique.fr', 'https://demarches.strasbourg.eu']

export interface Wanted { env?: NodeJS.ProcessEnv, home?: object | null }

/** Our site with every aid and place, and a visitor who has said where they live. */
export async function visited (t: Test, { env = {}, home = montpellier }: Wanted = {}) {
  const site = await served(t, { services: { catalogue, geography }, rdvFolders: [inProject('rules')], env })
  const visitor = new Visitor(site.app)
  const id = (await visitor.start()).split('/')[2]!
  const owner = decodeURIComponent(visitor.cookies.get('session')!).split('.')[0]!
  const answers = { 'individu.demandeur.date_naissance': '2004-05-17', 'menage._logementType': 'proprietaire', 'menage._primoAccedant': false, 'menage.depcom.code_postal': '34000', 'menage.depcom': home }
  if (home !== null) await site.services.stores.simulations.save(id, owner, new Map(Object.entries(answers)))
  return { ...site, visitor, id, page: `/simulation/${id}/rendez-vous`, aidPage: (aid: string) => `/simulation/${id}/resultats/${aid}/rendez-vous` }
}
