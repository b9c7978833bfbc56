import { champTypes } from './champ-types.js'
import { withoutPadding } from './champ-key.js'
import { isRepetition, type MappedField, type Mapping, type RowField } from './mapping.js'
import { normalised } from './normalised.js'
import { canonicalPath, type DemarcheSchema, type Descriptor } from './schema.js'

export const codes = [
  'numero_change', 'etat', 'chemin_change', 'champ_absent', 'type_change', 'libelle_change', 'option_absente', 'numero_inconnu', 'pour_organisme',
  'option_nouvelle'
] as const
export type Code = typeof codes[number]
const infos: readonly Code[] = ['option_nouvelle']

/** One thing that changed since the mapping was written (contract 9.4). `field`: its key, with the row's for a repetition. */
export interface DriftFinding { code: Code, field?: string, detail?: string }
export const isWarning = ({ code }: DriftFinding): boolean => !infos.includes(code)

export interface UsableRow { field: RowField, descriptor: Descriptor }
export interface Usable<F extends MappedField = MappedField> { field: F, descriptor: Descriptor, rows: readonly UsableRow[] }
export interface Drift { off: boolean, path: string, findings: readonly DriftFinding[], usable: readonly Usable[] }

/** What of a mapping still holds against the démarche as it is now. A field that drifted is left out, never guessed (decision 10). */
export function compare (mapping: Mapping, schema: DemarcheSchema): Drift {
  const findings: DriftFinding[] = []
  const path = canonicalPath(schema) ?? mapping.path
  const open = schema.state === 'publiee' || (mapping.demonstration && schema.state === 'brouillon')
  const taken = mapping.number !== undefined && mapping.number !== schema.number
  if (mapping.number === undefined) findings.push({ code: 'numero_inconnu' })
  if (taken) findings.push({ code: 'numero_change', detail: `${mapping.number} → ${schema.number}` })
  if (!open) findings.push({ code: 'etat', detail: schema.state })
  if (path.toLowerCase() !== mapping.path.toLowerCase()) findings.push({ code: 'chemin_change', detail: path })
  // A person has no SIRET to begin it with: neither their answers nor their name go there.
  const company = schema.forIndividual === false && mapping.for_individual
  if (company) findings.push({ code: 'pour_organisme' })
  const usable = mapping.fields.flatMap(field => usableField(field, schema.revision.champDescriptors, findings))
  return { off: taken || !open || company || usable.length === 0, path, findings, usable }
}

function usableField (field: MappedField, descriptors: readonly Descriptor[], findings: DriftFinding[]): Usable[] {
  const descriptor = same(field, descriptors, findings, field.key)
  if (descriptor === undefined) return []
  if (!isRepetition(field)) return [{ field, descriptor, rows: [] }]
  const rows = field.rows.flatMap(row => {
    const child = same(row, descriptor.champDescriptors ?? [], findings, `${field.key}.${row.key}`)
    return child === undefined ? [] : [{ field: row, descriptor: child }]
  })
  return rows.length === 0 ? [] : [{ field, descriptor, rows }]
}

/** The options of a choice that no answer of ours chooses, and of which nobody has said so. */
export const leftOut = (field: Choice & Pick<RowField, 'unused'>, options: readonly string[]): string[] =>
  options.filter(option => !chosenBy(field).includes(option) && !(field.unused ?? []).includes(option))

type Choice = Pick<RowField, 'values' | 'instead'>
/** The options that an answer of ours may choose. */
export const chosenBy = ({ values = {}, instead = [] }: Choice): string[] => [...Object.values(values), ...instead.flatMap(({ value }) => value ?? [])]

/** The champ that a field names, if it still asks the same thing. */
function same (field: MappedField | RowField, descriptors: readonly Descriptor[], findings: DriftFinding[], name: string): Descriptor | undefined {
  const found = descriptors.find(({ id }) => withoutPadding(id) === field.champ)
  const report = (code: Code, detail?: string): undefined => {
    findings.push({ code, field: name, ...detail === undefined ? {} : { detail } })
  }
  if (found === undefined) return report('champ_absent')
  if (found.__typename !== champTypes[field.type]) return report('type_change', found.__typename)
  if (normalised(found.label) !== normalised(field.label)) return report('libelle_change', found.label)
  if (field.type === 'drop_down_list' || field.type === 'multiple_drop_down_list') {
    const options = found.options ?? []
    // Advanced mode: its values are items of a referential that /schema does not give (contract 3.2). Since July 2026 the service finds an
    // item by the words that its list shows; before, it left the champ empty. They are those that a person has read in the form.
    const isAdvanced = options.length === 0 && found.otherOption !== true
    if (isAdvanced) return field.advanced === true ? found : report('type_change', 'liste avancée')
    const named = chosenBy(field)
    if (found.otherOption !== true) for (const words of named) if (!options.includes(words)) report('option_absente', words)
    if (field.values !== undefined) for (const option of leftOut(field, options)) report('option_nouvelle', option)
  }
  return found
}
