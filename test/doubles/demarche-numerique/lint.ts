import { decodeKey, type Champ } from './champs.js'
import { keepAll } from './keep.js'
import { places } from './places.js'
import { Raised, type Rules, type ScreenOptions } from './screen.js'

const neverPrefillable = ['header_section', 'explication', 'linked_drop_down_list', 'rna', 'rnf', 'annuaire_education', 'titre_identite', 'piece_justificative', 'carte',
  'cnaf', 'dgfip', 'pole_emploi', 'mesri', 'cojo', 'number']
const leaves = (value: unknown): unknown[] => typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]

/** The rules of good manners that a body breaks (vectors, `lint.rules`); a client that is right breaks none. */
export function lint (champs: readonly Champ[], body: Readonly<Record<string, unknown>>, contentType: string | undefined, options: ScreenOptions): string[] {
  const keys = Object.keys(body)
  const broken = new Set<string>()
  if (contentType !== 'application/json') broken.add('lint-content-type')
  if (!keys.some(key => key.startsWith('champ_'))) broken.add('lint-not-empty')
  if (leaves(body).some(leaf => typeof leaf !== 'string')) broken.add('lint-string-only')
  for (const key of keys) {
    if (!/^champ_Q2hhbXAt[0-9A-Za-z]+$|^identite_(prenom|nom|genre)$/.test(key)) broken.add('lint-key-unpadded')
    if (!key.startsWith('identite_')) champ(champs.find(({ stableId }) => stableId === decodeKey(key)), body[key], broken)
  }
  for (const rules of ['2026-01', '2026-07'] as const) if (!isKept(champs, body, { ...options, rules })) broken.add('lint-kept')
  return [...broken]
}

function champ (found: Champ | undefined, value: unknown, broken: Set<string>): void {
  if (found === undefined) return void broken.add('lint-known-champ')
  const { type, options, other, annotation, children } = found
  if (annotation || ['iban', 'dossier_link', 'siret'].includes(type)) broken.add('lint-no-sensitive-type')
  if (neverPrefillable.includes(type)) broken.add('lint-prefillable')
  const text = String(value)
  if (['yes_no', 'checkbox'].includes(type) && value !== 'true' && value !== 'false') broken.add('lint-boolean')
  if (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(text)) broken.add('lint-date')
  if (type === 'datetime' && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) broken.add('lint-date')
  if (type === 'integer_number' && !/^-?\d+$/.test(text)) broken.add('lint-number')
  if (type === 'decimal_number' && !/^-?\d+(\.\d{1,3})?$/.test(text)) broken.add('lint-number')
  if (type.endsWith('drop_down_list') && !other && ![value].flat().every(item => options.includes(String(item)))) broken.add('lint-option')
  if (type === 'communes' && !(Array.isArray(value) && value.length === 2 && places.communes(String(value[0])).has(String(value[1])))) broken.add('lint-commune')
  if (type === 'repetition') {
    const rows = Array.isArray(value) ? value as Record<string, unknown>[] : []
    for (const row of rows) for (const [key, cell] of Object.entries(row)) champ(children.find(({ stableId }) => stableId === decodeKey(key)), cell, broken)
  }
}

/** Everything sent is there, in a state that can be submitted. */
function isKept (champs: readonly Champ[], body: Readonly<Record<string, unknown>>, options: ScreenOptions & { rules: Rules }): boolean {
  try {
    const kept = keepAll(champs, body, options)
    return Object.keys(body).filter(key => !key.startsWith('identite_')).every(key => {
      const value = kept.get(decodeKey(key) ?? 0)
      const rows = value?.['rows'] as object[] | undefined
      const sent = body[key] as object[]
      return value !== undefined && value['invalid'] !== true && value['value'] !== null &&
        (rows === undefined || rows.every((row, rank) => Object.keys(row).length === Object.keys(sent[rank]!).length))
    })
  } catch (error) {
    if (error instanceof Raised) return false
    throw error
  }
}
