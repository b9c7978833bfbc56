/** Bicycle aids of régions, départements, intercommunalités and communes, by the State's model @betagouv/aides-velo. */
import type { Household } from '../../household/index.js'
import { readInputs, type Income, type Lacking, type Read } from './inputs.js'
import { ModelThread } from './thread.js'
import { inPlainFrench } from './words.js'
import type { Bike, Found, Place, Published } from './types.js'

export type { Income } from './inputs.js'
export { ModelThread } from './thread.js'
export type { Bike } from './types.js'

/** An aid for nobody in particular. */
export interface KnownBicycleAid {
  id: string
  label: string
  description: string
  link: string
  /** Who gives it, in the authors' words. */
  giver: string
  /** The same: INSEE code, or SIREN of an EPCI. */
  collectivity: { type: Place, code: string }
  /** ISO day on which the model's authors last checked it. */
  checked: string | null
  /** ISO day, the last that its giver announced. */
  end: string | null
}

export interface BicycleAid extends KnownBicycleAid, Lacking {
  outcome: 'yes' | 'unknown'
  /** Euros, for the bicycle that gives most; null when it is not known. */
  amount: number | null
  /** Euros by kind of bicycle, in the order ticked. */
  byBike: readonly { bike: Bike, amount: number }[]
}

export interface BicycleOptions {
  thread?: ModelThread
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
  household: Household, income: Income, { thread = shared, longest }: BicycleOptions = {}
): Promise<BicycleAid[]> {
  const read = readInputs(household, income)
  if (read === null) return []
  return (await thread.ask(read.inputs, longest)).map(found => inHouse(found, read, income.lastTicked ?? false))
}

/** Every aid of the model, for public pages: what its authors publish, read at the first call; the model is not loaded. */
export const knownBicycleAids = async (): Promise<KnownBicycleAid[]> => (await import('./published.js')).published.map(known)

const known = (aid: Published): KnownBicycleAid =>
  ({ id: `aidesvelo_${aid.rule}`.replace(/[ .']+/g, '_'), ...inPlainFrench(aid), link: aid.link, collectivity: aid.place, checked: aid.checked, end: aid.end })

function inHouse ({ amounts, ...aid }: Found, { lacking }: Read, lastOnly: boolean): BicycleAid {
  const lacked = amounts.flatMap(({ lacks }) => lacks.flatMap(input => lacking[input] ?? []))
  if (lacked.length > 0) return { ...known(aid), outcome: 'unknown', amount: null, byBike: [], ...together(lacked) }
  const byBike = amounts.map(({ bike, amount }) => ({ bike, amount }))
  const amount = lastOnly ? byBike.at(-1)!.amount : Math.max(...byBike.map(({ amount }) => amount))
  return { ...known(aid), outcome: 'yes', amount, byBike, missing: [], doubts: [] }
}

const together = (parts: readonly Lacking[]): Lacking => ({
  missing: [...new Set(parts.flatMap(({ missing }) => missing))],
  doubts: [...new Set(parts.flatMap(({ doubts }) => doubts))]
})
