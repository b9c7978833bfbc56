import { join } from 'node:path'
import { Intents } from '../transport/intents.js'
import { AgentConnection, type OAuthApp, type Vault } from './agents/index.js'
import { Appointments } from './appointments.js'
import type { PlaceContext } from './check-place.js'
import { PlaceDirectory } from './place-directory.js'
import { instanceFault, type Instances } from './hosts.js'
import { loadPlaces, PlaceError } from './load-places.js'
import { Receiver } from './receiver.js'
import { Booking, NoSlots, PartnerSlots, type Agreement } from './slots/index.js'

interface Opening {
  config: {
    rdv: Instances & { secrets: readonly string[], slots?: Agreement | undefined, oauth?: Omit<OAuthApp, 'redirectUri'> | undefined }
    dataDir: string, baseUrl: string, sessionSecret: Buffer
  }
  /** Those of rules, each with services/rdv in it. */
  folders: readonly (string | null)[]
  known: Omit<PlaceContext, 'instances'>
  now: () => number
  /** Where the tokens of agents are kept; without it nobody connects an account. */
  vault?: Vault
}

/** `agents`: only when RDV's team has created an application for this deployment. */
export interface Rdv { places: PlaceDirectory, appointments: Appointments, receiver: Receiver, booking: Booking, intents: Intents, agents?: AgentConnection }

export const placeFolders = (folders: readonly (string | null)[]): string[] =>
  folders.filter(folder => folder !== null).map(folder => join(folder, 'services', 'rdv'))

/** The places, read and checked, what is counted of them, and the accounts of agents. Throws PlaceError. Asks nothing of RDV by itself. */
export function openRdv ({ config: { rdv, dataDir, baseUrl, sessionSecret }, folders, known, now, vault }: Opening): Rdv {
  const places = new PlaceDirectory(loadPlaces(placeFolders(folders), { ...known, instances: rdv }), rdv)
  const { oauth, slots, fakeOrigin } = rdv
  const provider = slots === undefined ? new NoSlots() : new PartnerSlots(slots, now)
  if (slots !== undefined && !places.all.some(place => provider.serves(place))) throw new PlaceError([noPlace(slots.instance)])
  if (oauth !== undefined && instanceFault(oauth.instance, rdv) !== undefined) throw new PlaceError([notAnInstance(oauth.instance)])
  const agents = oauth === undefined || vault === undefined ? {} : {
    agents: new AgentConnection({ ...oauth, redirectUri: `${baseUrl}/agents/rdv/callback` }, vault, { now, local: fakeOrigin !== undefined })
  }
  const appointments = new Appointments(dataDir, now)
  const booking = new Booking(provider, appointments, slots?.pageTimeout ?? 0)
  return { places, appointments, receiver: new Receiver(rdv.secrets, appointments, places), booking, intents: new Intents(sessionSecret), ...agents }
}

const noPlace = (instance: string): string =>
  `RDV_SLOTS_INSTANCE — slots_nowhere — aucun lieu de rules/services/rdv n’a « instance: ${instance} » et « slots: true » : ajoutez ces lignes au lieu que votre clé ouvre, ou retirez la variable`

const notAnInstance = (instance: string): string =>
  `RDV_OAUTH_INSTANCE — host_not_allowed — ${instance} n’est pas une instance permise de RDV (src/integrations/rdv/hosts.ts)`
