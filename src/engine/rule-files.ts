import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { aidFileSchema, type AidFile } from './aid-file.js'
import { aidTableSchema, expandTable } from './aid-table.js'
import type { Parameters } from './calculation.js'
import { counters, countersSchema, type Counter } from './counter.js'
import { extentSchema, type ExtentFile } from './extent.js'
import { readAll, yamlFiles } from './files.js'
import { institutionSchema, type Institution } from './institution.js'
import { loadParameters } from './load-parameters.js'
import { readYaml, RulesError, type Problem, type YamlFile } from './yaml-file.js'

/** `name`: path of an aid's file without extension, under which its formula stands ("national/rsa"). `extra`: of an additional folder. */
export interface AidSource { id: string, name: string, yaml: YamlFile<AidFile>, extra?: boolean }
export interface InstitutionSource { institution: Institution, yaml: YamlFile<unknown> }

/** What the YAML files say, each aid and institution valid by itself; `problems` tells the files left out. */
export interface RuleFiles {
  parameters: Parameters
  institutions: ReadonlyMap<string, InstitutionSource>
  /** Where aids exist, by the name of the file under territories/. */
  extents: ReadonlyMap<string, ExtentFile>
  /** Where aids are asked for, by the name that aids give. */
  counters: ReadonlyMap<string, Counter>
  aids: readonly AidSource[]
  problems: readonly Problem[]
}

const tables = 'tables/'

/** Reads rules/ (parameters, institutions, territories, counters, aids, tables of aids) and goes on after a fault. */
export function readRuleFiles (rulesDir: string): RuleFiles {
  const problems: Problem[] = []
  const collect = collectInto(problems)
  const [parameters] = readAll(['parameters'], dir => loadParameters(join(rulesDir, dir)), collect)
  const institutions = readInstitutions(join(rulesDir, 'institutions'), 'institutions', collect)
  const extents = readExtents(join(rulesDir, 'territories'), 'territories', collect)
  const [known] = readAll(existsSync(join(rulesDir, 'counters.yml')) ? ['counters.yml'] : [], file =>
    counters(readYaml(join(rulesDir, file), countersSchema, file).data), collect)
  const aids = readAids(join(rulesDir, 'aids'), 'aids', collect)
  return { parameters: parameters ?? new Map(), institutions, extents, counters: known ?? new Map(), aids, problems }
}

/** The institutions of a folder, by id; `shown` begins their name in messages. */
export function readInstitutions (dir: string, shown: string, collect: (error: unknown) => void): Map<string, InstitutionSource> {
  const found = new Map<string, InstitutionSource>()
  readAll(yamlFiles(dir), file => {
    const yaml = readYaml(join(dir, file), institutionSchema, `${shown}/${file}`)
    const id = yaml.data.id ?? basename(file, '.yml')
    const first = found.get(id)?.yaml.file
    if (first !== undefined) throw new RulesError([yaml.problemAt(['id'], `l’institution « ${id} » existe déjà dans ${first}. Supprimez ce fichier, ou donnez-lui un autre « id: ».`)])
    found.set(id, { institution: { ...yaml.data, id }, yaml })
  }, collect)
  return found
}

const readExtents = (dir: string, shown: string, collect: (error: unknown) => void): ReadonlyMap<string, ExtentFile> =>
  new Map(readAll(existsSync(dir) ? yamlFiles(dir) : [], file =>
    [basename(file, '.yml'), readYaml(join(dir, file), extentSchema, `${shown}/${file}`)] as const, collect))

/** The aids of a folder, those of its tables included. */
export const readAids = (dir: string, shown: string, collect: (error: unknown) => void): AidSource[] =>
  readAll(yamlFiles(dir), file => {
    const name = file.slice(0, -'.yml'.length)
    const yamls = file.startsWith(tables)
      ? expandTable(readYaml(join(dir, file), aidTableSchema, `${shown}/${file}`))
      : [readYaml<AidFile>(join(dir, file), aidFileSchema, `${shown}/${file}`)]
    return yamls.map(yaml => ({ id: yaml.data.id ?? basename(name), name, yaml }))
  }, collect).flat()

/** Keeps what RulesError says and lets any other error through. */
export const collectInto = (problems: Problem[]) => (error: unknown): void => {
  if (!(error instanceof RulesError)) throw error
  problems.push(...error.problems)
}
