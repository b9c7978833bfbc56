import type { RuleFiles } from '../../engine/rule-files.js'
import { fault, type FileFinding } from './finding.js'

/** Two aids of one institution with the same name: people could not tell them apart. */
export function sameAids ({ aids }: RuleFiles): FileFinding[] {
  const seen = new Map<string, string>()
  return aids.flatMap(({ id, yaml }) => {
    const key = `${yaml.data.institution} ${yaml.data.label.toLocaleLowerCase('fr')}`
    const first = seen.get(key)
    seen.set(key, first ?? `${id} (${yaml.file})`)
    if (first === undefined) return []
    return [fault(yaml.problemAt(['label'], `même nom et même institution que ${first}. Précisez le nom, ou supprimez l’une des deux.`))]
  })
}
