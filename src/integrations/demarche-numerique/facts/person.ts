import { ageOn } from '../../../household/index.js'
import { answerIn, type Fact } from './fact.js'
import { namesOf, ownFact } from './own-fact.js'

/** A fact of one person ("individu.enfant_0"): the field's own name, or one of ours, which is easier to read. */
export function personFact (name: string, prefix: string): Fact | undefined {
  const own = ownFact('individu', name, prefix)
  if (own !== undefined) return own
  const birth = `${prefix}.date_naissance`
  switch (name) {
    case 'prenom': return ownFact('individu', '_firstName', prefix)
    case 'age': return {
      kind: 'number',
      ids: [birth],
      read: source => {
        const born = answerIn(source, birth)
        return typeof born === 'string' ? ageOn(born, source.date) : undefined
      }
    }
    case 'lien': return {
      kind: 'choice', ids: [], values: ['conjoint', 'enfant'], read: () => prefix.endsWith('.conjoint') ? 'conjoint' : 'enfant'
    }
    case 'situation': return situation(prefix)
    default: return undefined
  }
}

/** What a member of the household does: their activity, or for a child where they study. */
function situation (prefix: string): Fact {
  const activity = ownFact('individu', 'activite', prefix)!
  const school = ownFact('individu', 'scolarite', prefix)!
  return {
    kind: 'choice',
    ids: [...activity.ids, ...school.ids],
    values: [...activity.values!, ...school.values!],
    read: source => activity.read(source) ?? school.read(source)
  }
}

export const personFactNames = (): string[] => [...namesOf('individu'), 'prenom', 'age', 'lien', 'situation']
