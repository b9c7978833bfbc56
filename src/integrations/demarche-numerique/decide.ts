import { withoutPadding } from './champ-key.js'
import { typeNamed, type ScalarType } from './champ-types.js'
import { faultsOf } from './check-mapping.js'
import { idFrom } from './draft.js'
import { factAt, personFact, typesOf, type Fact } from './facts/index.js'
import { saidFor, saidOfMember } from './facts/said.js'
import { mappingSchema, type FieldFile, type MappingFile, type RowFile } from './mapping.js'
import { canonicalPath, type DemarcheSchema, type Descriptor } from './schema.js'
import { askedThere, categoryOf, headOf, suggestions, type Suggestion } from './suggest.js'
import { mappingText } from './write-mapping.js'

/** What a person decided, by name: `champ.<id>`, `rang.<id>`, `valeur.<id>.<answer>`, and the options set aside, `reste.<id>`. */
export type Decisions = (name: string) => readonly string[]
/** One thing to choose on the page; `options`: what it may be, `guess`: what we would say, that a person has to choose all the same. */
export interface ToDecide { name: string, label: string, group: string, options: readonly (readonly [value: string, words: string])[], guess?: string | undefined }
export type Decided =
  | { ok: true, mapping: MappingFile, text: string }
  | { ok: false, open: readonly ToDecide[], boxes: readonly { name: string, label: string, options: readonly string[] }[], faults: readonly string[] }

const NOTHING: readonly [string, string] = ['rien', 'Ne rien envoyer']
/** What must be read from an answer, since people do not know its code. */
const codes: readonly ScalarType[] = ['communes', 'departements', 'regions', 'epci']
/** A pattern would be needed, that nobody gives here. */
const fillable = (type: ScalarType): boolean => type !== 'formatted'

/** The facts that a row of a repetition may receive. */
const fitting = (type: ScalarType): [string, string][] => Object.entries(saidOfMember).filter(([name]) => {
  const fact = personFact(name, 'individu.enfant_0')
  return fact !== undefined && typesOf[fact.kind].includes(type)
})

/** Every champ that may be filled, with what we could send: a person chooses for each. */
export function offered (schema: DemarcheSchema): ToDecide[] {
  return suggestions(schema).flatMap((one): ToDecide[] => {
    const { descriptor, type, field } = one
    const id = withoutPadding(descriptor.id)
    if (type === 'repetition') {
      const rows = (descriptor.champDescriptors ?? []).flatMap((child): ToDecide[] => {
        const kind = typeNamed(child.__typename)
        const options = kind === undefined || kind === 'repetition' || !fillable(kind) ? [] : fitting(kind)
        const guess = field?.type === 'repetition' ? field.rows.find(({ champ }) => champ === withoutPadding(child.id))?.from : undefined
        return options.length === 0 ? [] : [{ name: `rang.${withoutPadding(child.id)}`, label: child.label, group: descriptor.label, options: [NOTHING, ...options], guess }]
      })
      const guess = field?.type === 'repetition' ? field.each : undefined
      return rows.length === 0 ? [] : [{ name: `champ.${id}`, label: descriptor.label, group: '', options: [NOTHING, ['enfants', 'un bloc par enfant'], ['foyer', 'un bloc par personne du foyer (conjoint, enfants)']], guess }, ...rows]
    }
    if (!fillable(type)) return []
    const ask: [string, string][] = codes.includes(type) ? [] : [['ask', 'Le demander à la personne, sur la page']]
    const guess = field === undefined || field.type === 'repetition' ? undefined : field.from ?? 'ask'
    return [{ name: `champ.${id}`, label: descriptor.label, group: '', options: [NOTHING, ...ask, ...saidFor(type)], guess }]
  })
}

interface About { recipient: string, benefit?: string | undefined }

/** The mapping that was decided, checked by what checks every mapping; or all that is still to decide, or wrong. */
export function decide (schema: DemarcheSchema, given: Decisions, { recipient, benefit }: About): Decided {
  const open: ToDecide[] = []
  const boxes: { name: string, label: string, options: readonly string[] }[] = []
  const questions = new Map(offered(schema).map(one => [one.name, one]))
  const chosen = (name: string): string | undefined => {
    const question = questions.get(name)
    const [value = ''] = given(name)
    if (question === undefined || value === 'rien') return undefined
    if (question.options.some(([option]) => option === value)) return value
    open.push(question)
    return undefined
  }
  /** A choice is translated answer by answer; each option that none chooses is set aside by a person. */
  const translated = (descriptor: Descriptor, fact: Fact | undefined): Pick<RowFile, 'values' | 'omit' | 'unused'> => {
    if (fact?.values === undefined) return {}
    const id = withoutPadding(descriptor.id)
    const options = descriptor.options ?? []
    const values: Record<string, string> = {}
    const omit: string[] = []
    for (const value of fact.values) {
      const name = `valeur.${id}.${value}`
      const [option = ''] = given(name)
      if (option === 'rien') omit.push(value)
      else if (options.includes(option)) values[value] = option
      else open.push({ name, label: value.replaceAll('_', ' '), group: descriptor.label, options: [NOTHING, ...options.map(one => [one, one] as const)] })
    }
    const left = options.filter(option => !Object.values(values).includes(option))
    const unused = left.filter(option => given(`reste.${id}`).includes(option))
    if (left.length > unused.length) boxes.push({ name: `reste.${id}`, label: descriptor.label, options: left })
    return { values, omit, ...unused.length === 0 ? {} : { unused } }
  }
  const fields = suggestions(schema).flatMap((one): FieldFile[] => fieldOf(one, chosen, translated))
  const path = canonicalPath(schema) ?? ''
  const mapping: MappingFile = {
    version: 1, id: idFrom(path), path, number: schema.number, recipient, ...benefit === undefined ? {} : { benefit }, fallback: 'plain', draft: true, fields
  }
  if (open.length + boxes.length > 0) return { ok: false, open, boxes, faults: [] }
  const read = mappingSchema.safeParse(mapping)
  const faults = !read.success
    ? read.error.issues.map(issue => `${issue.path.join('.')} : ${issue.message}`)
    : fields.length === 0 ? ['aucun champ n’est repris : il n’y a rien à préremplir'] : faultsOf({ ...read.data, draft: false }, schema)
  if (faults.length > 0) return { ok: false, open, boxes, faults }
  return { ok: true, mapping, text: mappingText(mapping, { before: ['Décidée champ par champ sur /institutions. Relisez, puis :', `npm run services:check -- --accept ${path} --par VOTRE-NOM`] }) }
}

function fieldOf (
  { descriptor, type, key }: Suggestion, chosen: (name: string) => string | undefined, translated: (descriptor: Descriptor, fact: Fact | undefined) => Pick<RowFile, 'values' | 'omit' | 'unused'>
): FieldFile[] {
  const choice = chosen(`champ.${withoutPadding(descriptor.id)}`)
  if (choice === undefined) return []
  if (type === 'repetition') {
    const rows = (descriptor.champDescriptors ?? []).flatMap((child, rank): RowFile[] => {
      const from = chosen(`rang.${withoutPadding(child.id)}`)
      return from === undefined ? [] : [{ ...headOf(child, `${from}_${rank + 1}`), type: typeNamed(child.__typename) as ScalarType, from, ...translated(child, personFact(from, 'individu.enfant_0')) }]
    })
    return [{ ...headOf(descriptor, key), type, each: choice as 'enfants' | 'foyer', category: 'famille', rows }]
  }
  const round = type === 'decimal_number' ? { round: 2 } : {}
  if (choice === 'ask') return [{ ...headOf(descriptor, key), type, ...askedThere(type), category: categoryOf('', type) }]
  return [{ ...headOf(descriptor, key), type, from: choice, ...translated(descriptor, factAt(choice)), ...round, category: categoryOf(choice, type) }]
}
