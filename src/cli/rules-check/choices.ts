import type { Household } from '../../household/index.js'
import type { Vocabulary } from '../../engine/vocabulary.js'
import { everyCondition, listOf, type Placed } from './conditions.js'
import { fault, type AidCheck } from './finding.js'

/** Conditions on a choice that no answer fulfils: an empty list, or values both asked for and refused. */
export const impossibleChoices: AidCheck = ({ yaml }) => everyCondition(yaml.data).flatMap(({ data, path, negated }) => {
  if (negated) return []
  if (['annee_etude', 'mention_baccalaureat'].includes(data.type) && listOf(data).length === 0) {
    const message = 'liste vide : personne ne remplit cette condition. Ajoutez une valeur ou retirez la condition.'
    return [fault(yaml.problemAt([...path, 'values'], message))]
  }
  const [includes, excludes] = [listOf(data, 'includes'), listOf(data, 'excludes')]
  if (includes.length === 0 || !includes.every(value => excludes.includes(value))) return []
  const message = 'tout ce qui est demandé est aussi exclu. Retirez ces valeurs d’une des deux listes.'
  return [fault(yaml.problemAt([...path, 'excludes'], message))]
})

const lists = ['values', 'includes', 'excludes'] as const
const listed = ({ data, path }: Placed) => lists.flatMap(field => listOf(data, field).map((value, rank) => ({ value, path: [...path, field, rank] })))

/** Answers that no question offers: nobody gives them. */
export const unknownChoices = ({ conditions }: Vocabulary<Household>): AidCheck => ({ yaml }) => everyCondition(yaml.data).flatMap(placed => {
  const choices = Object.hasOwn(conditions, placed.data.type) ? conditions[placed.data.type]?.choices : undefined
  if (choices === undefined) return []
  return listed(placed).filter(({ value }) => !choices.includes(value)).map(({ value, path }) =>
    fault(yaml.problemAt(path, `« ${value} » n’est pas une réponse possible. Choisissez parmi : ${choices.join(', ')}.`)))
})
