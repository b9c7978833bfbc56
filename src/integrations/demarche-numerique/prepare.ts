import { champKey } from './champ-key.js'
import type { UsableRow, Drift, Usable } from './drift.js'
import { encode, type Converted, type Places, type Scalar, type Wire } from './encode/index.js'
import { factAt, members, personFact, type Fact, type FactSource } from './facts/index.js'
import type { Descriptor } from './schema.js'
import { isRepetition, type Category, type MappedField, type RepetitionField, type RowField, type SingleField } from './mapping.js'

interface Row { shown: string, wire: Record<string, Scalar>, lines: { label: string, shown: string }[] }

/** A field with its value: `shown` is what a person reads, `wire` what is sent. */
export interface Prepared {
  key: string
  champ: string
  label: string
  category: Category
  wire: Wire
  shown: string
  /** The rows of a repetition, as they are read. */
  rows: readonly Row['lines'][]
  /** Ids of the answers behind it. */
  facts: readonly string[]
}

/** The fields that these answers fill, in the mapping's order. One without an answer, or whose value does not fit, is left out. */
export const prepare = ({ usable }: Drift, source: FactSource, places: Places): Prepared[] => usable.flatMap(one => {
  const value = isRepetition(one.field) ? list(one, one.field, source, places) : single(one, one.field, source, places)
  const { key, champ, category } = one.field
  return value === undefined ? [] : [{ key, champ, category, label: one.descriptor.label.trim(), ...value }]
})

type Value = Pick<Prepared, 'wire' | 'shown' | 'rows' | 'facts'>

function single ({ descriptor }: Usable, field: SingleField, source: FactSource, places: Places): Value | undefined {
  if (field.from === undefined || !holds(field.when, source)) return undefined
  const fact = factAt(field.from)!
  const converted = convert(field, descriptor, factAt, fact, source, places)
  const facts = [...fact.ids, ...(field.instead ?? []).flatMap(({ when }) => factAt(nameIn(when))?.ids ?? [])]
  return converted.ok ? { wire: converted.wire, shown: converted.shown, rows: [], facts } : undefined
}

const nothing: Converted = { ok: false, why: 'absent' }
const nameIn = (when: string): string => when.split(' = ')[0]!

/** A fact in the words of the form. What another fact says more of the person comes first; while that one is not known, nothing is sent. */
function convert (
  field: SingleField | RowField, descriptor: Descriptor, find: (name: string) => Fact | undefined, fact: Fact | undefined, source: FactSource, places: Places
): Converted {
  for (const { when, value } of field.instead ?? []) {
    const other = find(nameIn(when))
    if (other?.ids.some(id => source.facts.isMissing(id))) return nothing
    if (other === undefined || String(other.read(source)) !== when.split(' = ')[1]) continue
    return value === undefined ? nothing : encode(field.type, value, { field: { advanced: field.advanced }, descriptor, places })
  }
  return encode(field.type, fact?.read(source), { field, descriptor, places })
}

/** `when: famille.en_couple = true`, the only condition that a mapping may set. */
export function holds (when: string | undefined, source: FactSource): boolean {
  if (when === undefined) return true
  const [path = '', value] = when.split(' = ')
  return String(factAt(path)?.read(source)) === value
}

function list ({ rows: children }: Usable, field: RepetitionField, source: FactSource, places: Places): Value | undefined {
  const people = members(field.each, source) ?? []
  const rows = people.map(prefix => row(children, prefix, source, places)).filter(({ lines }) => lines.length > 0)
  if (rows.length === 0) return undefined
  const facts = people.flatMap(prefix => children.flatMap(({ field: { from } }) => personFact(from, prefix)?.ids ?? []))
  const shown = rows.map(({ shown }) => shown).join(' ; ')
  return { wire: rows.map(({ wire }) => wire), shown, rows: rows.map(({ lines }) => lines), facts }
}

function row (children: readonly UsableRow[], prefix: string, source: FactSource, places: Places): Row {
  const cells = children.flatMap(({ field, descriptor }) => {
    const converted = convert(field, descriptor, name => personFact(name, prefix), personFact(field.from, prefix), source, places)
    return converted.ok ? [{ champ: field.champ, label: descriptor.label.trim(), ...converted }] : []
  })
  return {
    wire: Object.fromEntries(cells.map(({ champ, wire }) => [champKey(champ), wire])),
    lines: cells.map(({ label, shown }) => ({ label, shown })),
    shown: cells.map(({ shown }) => shown).join(', ')
  }
}

/** The fields that the person is asked for on the review page. */
export const asked = ({ usable }: Drift, source: FactSource): (Usable<SingleField>)[] =>
  usable.filter((one): one is Usable<SingleField> => isAsked(one.field) && holds(one.field.when, source))
const isAsked = (field: MappedField): field is SingleField => !isRepetition(field) && field.ask !== undefined
