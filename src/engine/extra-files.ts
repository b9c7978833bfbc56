import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { collectInto, readAids, readInstitutions, type InstitutionSource, type RuleFiles } from './rule-files.js'
import { RulesError, type Problem } from './yaml-file.js'

/** Where a folder in the field's format keeps its declarative aids; ours keeps them in aids/. */
const places = ['benefits/javascript', 'data/benefits/javascript', 'aids']

export type ExtraFiles = Omit<RuleFiles, 'parameters' | 'extents' | 'counters'>

/**
 * Reads a folder in the field's format: benefits/javascript/*.yml and institutions/*.yml, at its root or in data/.
 * Throws RulesError when there is none.
 */
export function readExtraFiles (dir: string): ExtraFiles {
  const place = places.find(name => existsSync(join(dir, name)))
  if (place === undefined) {
    const message = `aucune fiche d’aide : attendu ${places.map(name => `${name}/`).join(', ')}. Corrigez le chemin du dossier.`
    throw new RulesError([{ file: basename(dir), line: 1, field: '', message }])
  }
  const problems: Problem[] = []
  const collect = collectInto(problems)
  const institutionPlace = place.startsWith('data/') ? 'data/institutions' : 'institutions'
  const institutionDir = join(dir, institutionPlace)
  const institutions = existsSync(institutionDir)
    ? readInstitutions(institutionDir, institutionPlace, collect)
    : new Map<string, InstitutionSource>()
  return { aids: readAids(join(dir, place), place, collect), institutions, problems }
}

/** The catalogue with an additional folder: what it writes under an id already known replaces it. */
export function withExtra (base: RuleFiles, extra: ExtraFiles): RuleFiles {
  const replaced = new Set(extra.aids.map(({ id }) => id))
  // Extra files have no formula, even one whose name is that of a formula here.
  const added = extra.aids.map(source => ({ ...source, name: `:${source.name}`, extra: true }))
  return {
    parameters: base.parameters,
    extents: base.extents,
    counters: base.counters,
    institutions: new Map([...base.institutions, ...extra.institutions]),
    aids: [...base.aids.filter(({ id }) => !replaced.has(id)), ...added],
    problems: [...base.problems, ...extra.problems]
  }
}
