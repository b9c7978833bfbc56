import { answerIn, type Fact, type FactSource } from './fact.js'

const children = (source: FactSource) => answerIn(source, 'enfants') as readonly string[] | undefined
const inCouple = (source: FactSource) => answerIn(source, 'famille.en_couple') as boolean | undefined

export const family: Readonly<Record<string, Fact>> = {
  'foyer.nombre_enfants': { kind: 'number', ids: ['enfants'], read: source => children(source)?.length },
  'foyer.nombre_personnes': {
    kind: 'number',
    ids: ['famille.en_couple', 'enfants'],
    read: source => {
      const [couple, list] = [inCouple(source), children(source)]
      return couple === undefined || list === undefined ? undefined : 1 + Number(couple) + list.length
    }
  },
  'demandeur.declaration_fiscale_propre': {
    kind: 'yes-no',
    ids: ['individu.demandeur.enfant_a_charge'],
    read: source => {
      const attached = answerIn(source, 'individu.demandeur.enfant_a_charge')
      return typeof attached === 'boolean' ? !attached : undefined
    }
  },
  // « seul » may be single, divorced or widowed: a form that tells them apart leaves it out.
  'foyer.situation_familiale': {
    kind: 'choice',
    ids: ['famille.en_couple', 'individu.conjoint.statut_marital'],
    values: ['seul', 'marie', 'pacse', 'union_libre'],
    read: source => {
      if (inCouple(source) === false) return 'seul'
      const status = answerIn(source, 'individu.conjoint.statut_marital')
      return status === 'celibataire' ? 'union_libre' : status
    }
  }
}

/** The people that a repetition lists ("individu.conjoint", "individu.enfant_0"…); none is said apart from not known. */
export function members (each: 'enfants' | 'foyer', source: FactSource): string[] | undefined {
  const list = children(source)?.map(id => `individu.${id}`)
  if (each === 'enfants') return list
  const couple = inCouple(source)
  if (couple === undefined || list === undefined) return undefined
  return [...couple ? ['individu.conjoint'] : [], ...list]
}
