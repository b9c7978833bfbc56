import type { Services } from '../../src/services.js'
import { evaluateCase } from '../../src/routes/api/evaluate-case.js'
import { exchanged } from './exchange.js'
import type { Walk } from './walk.js'

type Walked = Pick<Walk, 'simulation' | 'aids'> & { tab: { cookie: string } }

/** The aids that a walk was shown, and those that the other door finds for the same stored answers: two lists that should be the same. */
export async function bothDoors (walk: Walked, services: Services): Promise<{ shown: string[], evaluated: string[] }> {
  const { stores, catalogue, geography } = services
  const { id, date, answers } = (await stores.simulations.find(walk.simulation, ownerOf(walk.tab.cookie)))!
  const { aides } = await evaluateCase(exchanged(id, date, answers), { catalogue }, geography)
  const words = { eligible: 'found', a_verifier: 'to check', non_eligible: 'no', indisponible: 'unavailable' }
  const shown = walk.aids.filter(({ group }) => group !== 'received')
  return {
    shown: shown.map(aid => `${aid.id} ${aid.group} ${aid.amount ?? ''}`).sort(),
    evaluated: aides.map(aid => `${aid.id} ${words[aid.statut]} ${typeof aid.montant === 'number' ? aid.montant : ''}`).sort()
  }
}

/** Whose simulations: the session's id, which its signed cookie carries. */
export const ownerOf = (cookie: string): string => decodeURIComponent(/session=([^;]*)/.exec(cookie)![1]!).replace(/\.[^.]*$/, '')
