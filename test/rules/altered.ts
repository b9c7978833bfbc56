import type { Case } from '../../src/household/index.js'

/** A household with other answers in the place of its own: a question answered twice is refused. */
export function answering (household: Case, answers: Case['answers']): Case {
  const question = ({ entityName, id, fieldName }: Case['answers'][number]) => [entityName, id, fieldName].join(' ')
  const replaced = new Set(answers.map(question))
  return { ...household, answers: [...household.answers.filter(answer => !replaced.has(question(answer))), ...answers] }
}
