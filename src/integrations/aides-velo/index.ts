/** Bicycle aids of régions, départements, intercommunalités and communes, by the State's model @betagouv/aides-velo. */
import type { Household } from '../../household/index.js'
import { readInputs, type Income, type Read } from './inputs.js'
import { ModelThread } from './thread.js'
import { inPlainFrench } from './words.js'
import type { Bike, Found, Place } from './types.js'

export type { Income } from './inputs.js'
export { ModelThread } from './thread.js'
export type { Bike } from './types.js'

export interface BicycleAid {
  id: string
  label: string
  description: string
  link: string
  /** Who gives it: INSEE code, or SIREN of an EPCI. */
  collectivity: { type: Place, code: string }
  outcome: 'yes' | 'unknown'
  /** Euros, for the bicycle that gives most; null when an answer is missing. */
  amount: number | null
  /** Euros by kind of bicycle, in the order ticked. */
  byBike: readonly { bike: Bike, amount: number }[]
  missing: readonly string[]
  /** ISO day on which the model's authors last checked it. */
  checked: string | null
}

export interface BicycleOptions {
  thread?: ModelThread
  habits?: ReadonlySet<string> | undefined
  /** Milliseconds to wait for the model. */
  longest?: number | undefined
}

const shared = new ModelThread()

/** Somebody has said that a bicycle interests them: the model loads while they answer what follows. */
export const foreseeBicycles = (): void => { shared.foresee() }

/**
 * The bicycle aids that a household may claim, [] when it has no such project. The model is loaded at the first need, in its own thread.
 * Throws Unanswered when the commune or the interest is not known; rejects when the model does not answer: the other aids stand without it.
 */
export async function bicycleAids (
  household: Household, income: Income, { thread = shared, habits, longest }: BicycleOptions = {}
): Promise<BicycleAid[]> {
  const read = readInputs(household, habits?.has('velo-sans-parts') ? { ...income, parts: () => null } : income)
  if (read === null) return []
  return (await thread.ask(read.inputs, longest)).map(found => inHouse(found, read, habits?.has('velo-dernier-coche') ?? false))
}

function inHouse ({ rule, title, description, link, place, checked, amounts }: Found, { missing }: Read, lastOnly: boolean): BicycleAid {
  const lacking = [...new Set(amounts.flatMap(({ lacks }) => lacks.flatMap(input => missing[input] ?? [])))]
  const known = amounts.map(({ bike, amount }) => ({ bike, amount }))
  const best = lastOnly ? known.at(-1)!.amount : Math.max(...known.map(({ amount }) => amount))
  return {
    id: `aidesvelo_${rule}`.replace(/[ .']+/g, '_'),
    ...inPlainFrench(title, description),
    link,
    collectivity: place,
    outcome: lacking.length > 0 ? 'unknown' : 'yes',
    amount: lacking.length > 0 ? null : best,
    byBike: lacking.length > 0 ? [] : known,
    missing: lacking,
    checked
  }
}
