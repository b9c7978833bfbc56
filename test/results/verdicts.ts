import type { Verdict } from '../../rules/catalogue.js'
import { aidFileSchema } from '../../src/engine/aid-file.js'
import { ownCounter, type Counter } from '../../src/engine/counter.js'

const town = { id: 'ville', name: 'Ville d’Essai', type: 'commune' } as const

/** An aid found, as its file would say it: money paid each month, open all year, unless told otherwise. */
export function found (id: string, amount: number | true, text: object = {}, counter: Counter | null = ownCounter(town)): Verdict {
  const file = aidFileSchema.parse({
    label: id, institution: 'ville', description: 'Un essai.', type: amount === true ? 'bool' : 'float', unit: '€', periodicite: 'mensuelle',
    nature: amount === true ? 'service' : 'argent', ouverture: { toute_l_annee: true }, ...text
  })
  const aid = { id, file: `${id}.yml`, text: file, institution: town, counter, conditions: [], profiles: [], formula: null, top: 1 }
  return { aid, outcome: 'yes', missing: [], doubts: [], amount, raw: amount, overdue: [], received: false }
}
