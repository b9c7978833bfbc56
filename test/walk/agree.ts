import type { Services } from '../../src/services.js'
import { evaluateCase } from '../../src/routes/api/evaluate-case.js'
import { moneyOf } from '../../src/results/money.js'
import { exchanged } from './exchange.js'
import { numberIn } from './results.js'
import type { Walk } from './walk.js'

type Walked = Pick<Walk, 'simulation' | 'aids'> & { tab: { cookie: string } }

/** The aids that a walk was shown, and those that the other door finds for the same stored answers: two lists that should be the same. */
export async function bothDoors (walk: Walked, services: Services): Promise<{ shown: string[], evaluated: string[] }> {
  const { stores, catalogue, geography } = services
  const { id, date, answers } = (await stores.simulations.find(walk.simulation, ownerOf(walk.tab.cookie)))!
  const { aides } = await evaluateCase(exchanged(id, date, answers), { catalogue }, geography)
  const words = { eligible: 'found', a_verifier: 'to check', non_eligible: 'no', indisponible: 'unavailable' }
  // What is computed is shown to the euro: see src/results/money.ts.
  const amountOf = ({ id, montant }: typeof aides[number]): number | '' => {
    const aid = catalogue.aids.find(aid => aid.id === id)
    return typeof montant !== 'number' ? '' : aid === undefined ? montant : numberIn(moneyOf({ aid, amount: montant })!.montant)
  }
  const shown = walk.aids.filter(({ group }) => group !== 'received')
  return {
    shown: shown.map(aid => `${aid.id} ${aid.group} ${aid.amount ?? ''}`).sort(),
    evaluated: aides.map(aid => `${aid.id} ${words[aid.statut]} ${amountOf(aid)}`).sort()
  }
}

/** Whose simulations: the session's id, which its signed cookie carries. */
export const ownerOf = (cookie: string): string => decodeURIComponent(/session=([^;]*)/.exec(cookie)![1]!).replace(/\.[^.]*$/, '')
