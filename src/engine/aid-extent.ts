import type { AidFile } from './aid-file.js'
import type { Condition } from './condition.js'
import { readExtent, type Extent } from './extent.js'
import type { Institution } from './institution.js'
import type { AidSource, RuleFiles } from './rule-files.js'
import type { Vocabulary } from './vocabulary.js'
import { RulesError, type Problem } from './yaml-file.js'

export type Extents = ReadonlyMap<string, Extent>

/** The files of rules/territories, each answering for every territory; `problems` tells what they leave out. */
export function compileExtents<H> (files: RuleFiles['extents'], { territories }: Vocabulary<H>): { extents: Extents, problems: Problem[] } {
  const problems: Problem[] = []
  const extents = new Map([...files].map(([name, { data, problemAt }]) => {
    const read = readExtent(data.reponses, territories.names, problemAt)
    problems.push(...read.problems)
    return [name, read.extent]
  }))
  return { extents, problems }
}

/**
 * The condition that says where an aid exists; none when its other conditions, or its institution, already name its places.
 * Throws RulesError when nothing does: an aid is never taken to exist everywhere.
 */
export function extentCondition<H> (
  { yaml: { data, problemAt }, extra = false }: AidSource, institution: Institution, others: readonly Condition<H>[], extents: Extents, { territories }: Vocabulary<H>
): Condition<H>[] {
  if (data.territoires != null) return [territories.condition(givenExtent(data.territoires, extents, territories.names, problemAt))]
  if (hasPlace(institution) || others.some(({ places }) => places !== undefined)) return []
  const unsaid = extents.get(territories.unsaid)
  if (extra && unsaid !== undefined) return [territories.condition(unsaid)]
  throw new RulesError([problemAt(['territoires'], `où l’aide existe-t-elle ? Ajoutez « territoires: » et le nom d’un fichier de rules/territories (${[...extents.keys()].join(', ')}), ou vos réponses.`)])
}

const hasPlace = ({ code_insee: insee, code_siren: siren, departments }: Institution): boolean => insee !== undefined || siren !== undefined || departments !== undefined

function givenExtent (
  given: NonNullable<AidFile['territoires']>, extents: Extents, names: readonly string[], problemAt: AidSource['yaml']['problemAt']
): Extent {
  const at = (path: PropertyKey[], message: string) => problemAt(['territoires', ...path], message)
  const named = typeof given === 'string' ? given : given.comme
  const rest = named === undefined ? undefined : extents.get(named)
  if (named !== undefined && rest === undefined) {
    throw new RulesError([at(typeof given === 'string' ? [] : ['comme'], `rules/territories/${named}.yml n’existe pas. Choisissez parmi : ${[...extents.keys()].join(', ')}.`)])
  }
  if (typeof given === 'string') return rest!
  const { extent, problems } = readExtent(given.reponses, names, at, rest)
  if (problems.length > 0) throw new RulesError(problems)
  return extent
}
