import type { RuleFiles } from '../../engine/rule-files.js'
import { fault, type FileFinding } from './finding.js'

/** One institution under two identifiers: its aids would be shown in two lists of the same name. */
export function sameInstitutions ({ institutions }: RuleFiles): FileFinding[] {
  const seen = new Map<string, string>()
  return [...institutions].flatMap(([id, { institution: { name, type }, yaml }]) => {
    const key = `${type} ${name.toLocaleLowerCase('fr')}`
    const first = seen.get(key)
    seen.set(key, first ?? `« ${id} » (${yaml.file})`)
    if (first === undefined) return []
    return [fault(yaml.problemAt(['name'], `même nom que ${first}. Gardez-en une : ses aides la nomment dans « institution: ».`))]
  })
}
