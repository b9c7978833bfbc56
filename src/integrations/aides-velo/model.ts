import type { Questions } from '@betagouv/aides-velo'
import { published } from './published.js'
import type { Bike, Found, Input, Inputs, Statut } from './types.js'

const bikes: Readonly<Record<Bike, NonNullable<Questions['vélo . type']>>> = {
  velo_adapte: 'adapté',
  velo_mecanique: 'mécanique simple',
  velo_electrique: 'électrique',
  velo_cargo: 'cargo',
  velo_cargo_electrique: 'cargo électrique',
  velo_pliant: 'pliant',
  velo_pliant_electrique: 'pliant électrique',
  velo_motorisation: 'motorisation'
}
const statuts: Readonly<Record<Statut, NonNullable<Questions['demandeur . statut']>>> = {
  étudiant: 'étudiant', 'demandeur d’emploi': 'demandeur d\'emploi', salarié: 'salarié', retraité: 'retraité'
}
const names = {
  age: 'demandeur . âge',
  handicap: 'demandeur . en situation de handicap',
  statut: 'demandeur . statut',
  rfr: 'revenu fiscal de référence par part . revenu de référence',
  parts: 'revenu fiscal de référence par part . nombre de parts'
} as const satisfies Readonly<Record<Input, keyof Questions>>

export type Model = (inputs: Inputs) => Found[]

/** Loads the bicycle model: half a second of computing, once. An evaluation then takes some milliseconds. */
export async function openModel (): Promise<Model> {
  const { AidesVeloEngine } = await import('@betagouv/aides-velo')
  const base = new AidesVeloEngine()
  const nameOfEpci = new Map(published.flatMap(({ place, collectivity }) => place.type === 'epci' ? [[place.code, collectivity]] : []))
  const rules: Readonly<Record<string, { rawNode: object } | undefined>> = base.getEngine().getParsedRules()
  // An aid whose conditions name none of the household's places cannot apply: 3 evaluations instead of 339.
  const texts = published.map(({ collectivity: _, ...aid }) => ({ aid, text: JSON.stringify(rules[aid.rule]?.rawNode) }))

  return inputs => {
    const { commune, departement, region, epci } = inputs
    const here = [
      `code insee = '${commune}'`, `département = '${departement}'`, `région = '${region}'`, `epci = '${nameOfEpci.get(epci ?? '')}'`
    ]
    const near = texts.filter(({ text }) => here.some(place => text.includes(`localisation . ${place}`))).map(({ aid }) => aid)
    const found = new Map<string, Found>()
    for (const bike of near.length > 0 ? inputs.bikes : []) {
      const engine = base.shallowCopy().setInputs(questions(inputs, bike)).getEngine()
      for (const aid of near) {
        const { nodeValue, missingVariables } = engine.evaluate({ valeur: aid.rule, unité: '€' })
        const lacks = lacking(inputs, missingVariables)
        if ((typeof nodeValue !== 'number' || nodeValue <= 0) && lacks.length === 0) continue
        const known = found.get(aid.rule)?.amounts ?? []
        found.set(aid.rule, { ...aid, amounts: [...known, { bike, amount: Number(nodeValue ?? 0), lacks }] })
      }
    }
    return [...found.values()]
  }
}

function questions (inputs: Inputs, bike: Bike): Questions {
  const { commune, departement, region, epci, age, handicap, statut, rfr, parts } = inputs
  return {
    'localisation . code insee': commune,
    'localisation . département': departement,
    'localisation . région': region,
    ...epci !== null && { 'localisation . epci': epci },
    ...age !== undefined && { [names.age]: age },
    ...handicap !== undefined && { [names.handicap]: handicap },
    ...statut !== undefined && { [names.statut]: statuts[statut] },
    ...rfr !== undefined && { [names.rfr]: rfr },
    ...parts !== undefined && { [names.parts]: parts },
    'vélo . type': bikes[bike]
  }
}

const lacking = ({ unknown }: Inputs, missing: object): Input[] => unknown.filter(input => names[input] in missing)
