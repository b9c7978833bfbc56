import type { Questions } from '@betagouv/aides-velo'
import type { Bike, Found, Input, Inputs, Place, Statut } from './types.js'

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
const places: Readonly<Record<string, Place>> = { région: 'region', département: 'departement', epci: 'epci', 'code insee': 'commune' }
const day = (date: Date | undefined): string | null => date === undefined ? null
  : `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

export type Model = (inputs: Inputs) => Found[]

/** Loads the bicycle model: half a second of computing, once. An evaluation then takes some milliseconds. */
export async function openModel (): Promise<Model> {
  const { AidesVeloEngine } = await import('@betagouv/aides-velo')
  const base = new AidesVeloEngine()
  const aids = base.getAllAidesIn().map(aid => ({ ...aid, id: String(aid.id) }))
  const epcis = aids.flatMap(({ collectivity }) => collectivity.kind === 'epci' ? [collectivity] : [])
  const nameOfEpci = new Map(epcis.map(({ code, value }) => [code, value]))
  const rules: Readonly<Record<string, { rawNode: object } | undefined>> = base.getEngine().getParsedRules()
  // An aid whose conditions name none of the household's places cannot apply: 3 evaluations instead of 339.
  const texts = aids.map(aid => ({ aid, text: JSON.stringify(rules[aid.id]?.rawNode) }))

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
        const { nodeValue, missingVariables } = engine.evaluate({ valeur: aid.id, unité: '€' })
        const lacks = lacking(inputs, missingVariables)
        if ((typeof nodeValue !== 'number' || nodeValue <= 0) && lacks.length === 0) continue
        const known = found.get(aid.id)?.amounts ?? []
        const { kind, code, value } = aid.collectivity
        found.set(aid.id, {
          rule: aid.id,
          title: aid.title,
          description: aid.description ?? '',
          link: aid.url,
          place: { type: places[kind] ?? 'commune', code: code ?? value },
          checked: day(aid.lastUpdate),
          amounts: [...known, { bike, amount: Number(nodeValue ?? 0), lacks }]
        })
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
