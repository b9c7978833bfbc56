import { withoutPadding } from './champ-key.js'
import { isAttestation, typeNamed, type ChampType, type ScalarType } from './champ-types.js'
import { leftOut } from './drift.js'
import { proposed, proposedInRow, proposedMembers, speaksOfAnother, type Proposal } from './facts/words.js'
import type { Category, FieldFile, RowFile } from './mapping.js'
import { normalised } from './normalised.js'
import type { DemarcheSchema, Descriptor } from './schema.js'

/** Asked on the review page: people know them, and the simulation does not. */
const typedThere: Partial<Record<ChampType, string>> = { email: 'email', phone: 'tel', civilite: '', address: 'address-line1' }

/** A champ that may be filled, under its titles, with what we would send if a person agrees; undefined: nothing that we know. */
export interface Suggestion { descriptor: Descriptor, type: ChampType, key: string, field: FieldFile | undefined }

const slug = (text: string): string =>
  normalised(text).replace(/[^a-z\d]+/g, '_').replace(/^[\d_]+|_+$/g, '').split('_').slice(0, 4).join('_') || 'champ'

/** Every champ of a démarche that may be filled, in its order. Each guess is marked: a person decides (contract 9.2). */
export function suggestions ({ revision }: DemarcheSchema): Suggestion[] {
  const taken = new Map<string, number>()
  const unique = (label: string): string => {
    const key = slug(label)
    taken.set(key, (taken.get(key) ?? 0) + 1)
    return taken.get(key) === 1 ? key : `${key}_${taken.get(key)}`
  }
  const titles: { level: number, label: string }[] = []
  return revision.champDescriptors.flatMap(descriptor => {
    if (descriptor.__typename === 'HeaderSectionChampDescriptor') {
      const level = descriptor.level ?? 1
      while ((titles.at(-1)?.level ?? 0) >= level) titles.pop()
      titles.push({ level, label: descriptor.label })
    }
    const type = typeNamed(descriptor.__typename)
    if (type === undefined || isAttestation(descriptor.label) || isAdvanced(descriptor, type)) return []
    // Under « Représentant légal », a date of birth is somebody else's.
    const elsewhere = titles.some(({ label }) => speaksOfAnother(label))
    const key = unique(descriptor.label)
    return [{ descriptor, type, key, field: type === 'repetition' ? repetition(descriptor, key) : elsewhere ? undefined : single(descriptor, type, key) }]
  })
}

/** Advanced mode: /schema does not give its options (contract 3.2). */
const isAdvanced = ({ options, otherOption }: Descriptor, type: ChampType): boolean => type === 'drop_down_list' && (options ?? []).length === 0 && otherOption !== true

export const headOf = ({ id, label }: Descriptor, key: string) => ({ key, champ: withoutPadding(id), label: label.replace(/\s+/g, ' ').trim() })

function single (descriptor: Descriptor, type: ScalarType, key: string): FieldFile | undefined {
  const proposal = proposed(type, descriptor.label)
  const answer = proposal === undefined ? undefined : answerOf(proposal, descriptor)
  const autocomplete = speaksOfAnother(descriptor.label) ? undefined : typedThere[type]
  if (answer === undefined && autocomplete === undefined) return undefined
  return {
    ...headOf(descriptor, key),
    type,
    ...answer ?? askedThere(type),
    ...type === 'decimal_number' ? { round: 2 } : {},
    'category': categoryOf(proposal?.path, type),
    'à_confirmer': true
  }
}

/** What a person would write on the review page. */
export function askedThere (type: ScalarType) {
  const autocomplete = typedThere[type]
  return { ask: { ...autocomplete ? { autocomplete } : {}, required: false } }
}

function repetition (descriptor: Descriptor, key: string): FieldFile | undefined {
  const each = proposedMembers(descriptor.label)
  const rows = (descriptor.champDescriptors ?? []).flatMap((child): RowFile[] => {
    const type = typeNamed(child.__typename)
    const proposal = type === undefined || type === 'repetition' ? undefined : proposedInRow(type, child.label)
    const answer = proposal === undefined ? undefined : answerOf(proposal, child)
    return answer === undefined ? [] : [{ ...headOf(child, slug(child.label)), 'type': type as ScalarType, ...answer, 'à_confirmer': true }]
  })
  return each === undefined || rows.length === 0
    ? undefined
    : { ...headOf(descriptor, key), 'type': 'repetition', each, 'category': 'famille', 'à_confirmer': true, rows }
}

/** For a choice, the one option that begins with our value; a person decides the others. Nothing when no option says any of our values. */
function answerOf ({ path, fact }: Proposal, { options }: Descriptor): Pick<RowFile, 'from' | 'values' | 'omit'> | undefined {
  if (fact.values === undefined) return { from: path }
  const said = optionsSaying(fact.values, options ?? [])
  return Object.keys(said).length === 0 ? undefined : { from: path, values: said, omit: fact.values.filter(value => !(value in said)) }
}

export function optionsSaying (values: readonly string[], options: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.flatMap(value => {
    const found = options.filter(option => normalised(option).startsWith(normalised(value.replaceAll('_', ' '))))
    return found.length === 1 ? [[value, found[0]!]] : []
  }))
}

/** What a person has still to say of a draft's choice: its options that no answer chooses. */
export const undecidedOptions = ({ descriptor, field }: Suggestion): string[] =>
  field === undefined || field.type === 'repetition' || field.values === undefined ? [] : leftOut(field, descriptor.options ?? [])

export function categoryOf (path = '', type: ChampType): Category {
  if (path === 'demandeur.date_naissance' || type === 'civilite') return 'identite'
  if (path === 'demandeur.handicap') return 'sensible'
  if (path.startsWith('logement.') || path.startsWith('menage.') || type === 'address') return 'logement'
  if (path.startsWith('foyer.') || path.startsWith('famille.') || type === 'repetition') return 'famille'
  if (/ressources|salaire/.test(path)) return 'ressources'
  if (type === 'email' || type === 'phone') return 'contact'
  return path === '' ? 'projet' : 'situation'
}
