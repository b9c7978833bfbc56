import { z } from 'zod'
import { aidFileSchema, aidShape, type AidFile } from './aid-file.js'
import { fill, placeholders } from './placeholders.js'
import { inFrench, RulesError, type Problem, type YamlFile } from './yaml-file.js'

const cell = z.union([z.string(), z.number()])

/**
 * The same aid given by many: one model (`fiche`), then one row per aid. A row's cells fill the model's {places};
 * a row may also carry fields of an aid: a list adds to the model's, anything else replaces it.
 */
export const aidTableSchema = z.strictObject({
  fiche: z.looseObject({ id: z.string() }),
  defauts: z.record(z.string(), cell).default({}),
  lignes: z.array(z.looseObject({ institution: z.string().trim().min(1) })).min(1)
})
export type AidTable = z.infer<typeof aidTableSchema>

const isAidField = (name: string): boolean => name in aidShape

/** One aid file per row, each naming the row or the model's line where it is wrong. Throws RulesError. */
export function expandTable (table: YamlFile<AidTable>): YamlFile<AidFile>[] {
  const problems = new Map<string, Problem>()
  const columns = placeholders(table.data.fiche)
  const files = table.data.lignes.flatMap((_, rank) => {
    const row = expandRow(table, rank, columns)
    if (!Array.isArray(row)) return [row]
    for (const problem of row) problems.set(`${problem.line} ${problem.field} ${problem.message}`, problem)
    return []
  })
  if (problems.size > 0) throw new RulesError([...problems.values()])
  return files
}

function expandRow (table: YamlFile<AidTable>, rank: number, columns: ReadonlySet<string>): YamlFile<AidFile> | Problem[] {
  const { fiche, defauts, lignes } = table.data
  const row = lignes[rank]!
  const cells = { ...defauts, ...row }
  const absent = [...columns].filter(name => !(name in cells))
  const unused = Object.keys(row).filter(name => !isAidField(name) && !columns.has(name))
  const wrong = [
    ...absent.map(name => table.problemAt(['lignes', rank], `colonne « ${name} » absente. Ajoutez-la à cette ligne ou à « defauts ».`)),
    ...unused.map(name => table.problemAt(['lignes', rank, name], `colonne « ${name} » inutile : la fiche n’a pas de {${name}}. Retirez-la.`))
  ]
  if (wrong.length > 0) return wrong
  const data = { ...fill(fiche, cells) as object, institution: row.institution } as Record<string, unknown>
  for (const [name, value] of Object.entries(row).filter(([name]) => isAidField(name))) {
    data[name] = Array.isArray(value) ? [...data[name] as unknown[] ?? [], ...value] : value
  }
  // Field ids are written with hyphens, institutions' with underscores.
  data['id'] = String(data['id']).replaceAll('_', '-')
  const problemAt = (path: PropertyKey[], message: string): Problem => table.problemAt(inTable(table.data, rank, path), message)
  const parsed = aidFileSchema.safeParse(data, { reportInput: true })
  if (parsed.success) return { file: table.file, data: parsed.data, problemAt }
  // A row's unknown columns were told above: an unknown field can only be the model's.
  return parsed.error.issues.map(issue =>
    problemAt(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : issue.path, inFrench(issue)))
}

/** Where a field of the expanded aid was written: in the model or in the row. */
function inTable ({ fiche, lignes }: AidTable, rank: number, [field, ...rest]: PropertyKey[]): PropertyKey[] {
  if (field === undefined) return ['fiche']
  if (!(String(field) in lignes[rank]!)) return ['fiche', field, ...rest]
  const model = fiche[String(field)]
  const [item, ...inside] = rest
  if (!Array.isArray(model) || typeof item !== 'number') return ['lignes', rank, field, ...rest]
  return item < model.length ? ['fiche', field, ...rest] : ['lignes', rank, field, item - model.length, ...inside]
}
