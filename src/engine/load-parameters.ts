import { join } from 'node:path'
import type { Parameters } from './calculation.js'
import { readAll, yamlFiles } from './files.js'
import { declaredParameters, parameterSchema, type Parameter } from './parameter.js'
import { readYaml, RulesError, type Problem } from './yaml-file.js'

/** Reads rules/parameters. Throws RulesError: bad file, dates not in order, or a figure that a formula declares and no file gives. */
export function loadParameters (dir: string): Parameters {
  const problems: Problem[] = []
  const collect = (error: unknown) => {
    if (!(error instanceof RulesError)) throw error
    problems.push(...error.problems)
  }
  const parameters = readAll(yamlFiles(dir), file => read(dir, file), collect)
  const byPath = new Map(parameters.map(parameter => [parameter.path, parameter]))
  for (const path of declaredParameters()) {
    if (byPath.has(path)) continue
    problems.push({ file: `parameters/${path}.yml`, line: 1, field: '', message: 'fichier attendu par une formule. Créez-le, ou corrigez le nom dans la formule.' })
  }
  if (problems.length > 0) throw new RulesError(problems)
  return byPath
}

function read (dir: string, file: string): Parameter {
  const { data, problemAt } = readYaml(join(dir, file), parameterSchema, `parameters/${file}`)
  const outOfOrder = data.values.findIndex((value, rank) => rank > 0 && value.from <= data.values[rank - 1]!.from)
  if (outOfOrder > 0) {
    throw new RulesError([problemAt(['values', outOfOrder, 'from'], 'les dates doivent aller de la plus ancienne à la plus récente. Déplacez cette valeur.')])
  }
  return { path: file.slice(0, -'.yml'.length), ...data }
}
