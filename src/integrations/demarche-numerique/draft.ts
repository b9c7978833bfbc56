import { isAttestation, typeNamed, type ChampType, type ScalarType } from './champ-types.js'
import { withoutPadding } from './champ-key.js'
import { proposed, proposedInRow, type Proposal } from './facts/words.js'
import type { Category } from './mapping.js'
import { normalised } from './normalised.js'
import { canonicalPath, type DemarcheSchema, type Descriptor } from './schema.js'

/** Asked on the review page: people know them, and the simulation does not. */
const typedThere: Partial<Record<ChampType, string>> = { email: 'email', phone: 'tel', civilite: '', address: 'address-line1' }

/** A text as YAML writes it on one line. */
const quoted = (text: string): string => /^[\p{L}\d][\p{L}\d ’'()/,.?!+€-]*$/u.test(text) && text === text.trim()
  ? text
  : `'${text.replaceAll('\'', '\'\'').replace(/\s+/g, ' ').trim()}'`
const slug = (text: string): string =>
  normalised(text).replace(/[^a-z\d]+/g, '_').replace(/^[\d_]+|_+$/g, '').split('_').slice(0, 4).join('_') || 'champ'
export const idFrom = (path: string): string => path.toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '')

interface DraftOptions { recipient?: string | undefined, benefit?: string | undefined }

/** A first mapping, for a person to correct and accept: every champ that may be filled, with the fact that its type and its label suggest. */
export function draftOf (schema: DemarcheSchema, { recipient, benefit }: DraftOptions = {}): string {
  const path = canonicalPath(schema) ?? ''
  const found = proposals(schema)
  return [
    '# Ébauche écrite d’après le schéma : relisez chaque champ, retirez ceux qui ne conviennent pas, puis acceptez-la.',
    `# npm run services:check -- --accept ${path} --par VOTRE-NOM`,
    'version: 1',
    `id: ${idFrom(path)}`,
    `path: ${path}`,
    `number: ${schema.number}`,
    'for_individual: true',
    `recipient: ${quoted(recipient ?? 'Organisme à écrire ici')}`,
    ...benefit === undefined ? ['# benefit: identifiant de la fiche d’aide'] : [`benefit: ${benefit}`],
    'fallback: plain',
    'draft: true',
    found.length === 0 ? 'fields: []' : 'fields:',
    ...found.flatMap(({ lines }) => lines),
    ...schema.revision.champDescriptors.filter(({ id }) => !found.some(({ champ }) => champ === withoutPadding(id))).flatMap(without),
    ''
  ].join('\n')
}

/** The champs that one of our facts, or the person, can fill; as lines of YAML. */
export function proposals (schema: DemarcheSchema): { champ: string, lines: string[] }[] {
  const taken = new Map<string, number>()
  const unique = (label: string): string => {
    const key = slug(label)
    taken.set(key, (taken.get(key) ?? 0) + 1)
    return taken.get(key) === 1 ? key : `${key}_${taken.get(key)}`
  }
  return schema.revision.champDescriptors.flatMap(champ => {
    const type = typeNamed(champ.__typename)
    if (type === undefined || isAttestation(champ.label)) return []
    const lines = type === 'repetition' ? repetition(champ, unique) : single(champ, type, unique)
    return lines === undefined ? [] : [{ champ: withoutPadding(champ.id), lines }]
  })
}

function single (champ: Descriptor, type: ScalarType, unique: (label: string) => string): string[] | undefined {
  const proposal = proposed(type, champ.label)
  const autocomplete = typedThere[type]
  if (proposal === undefined && autocomplete === undefined) return undefined
  return [
    ...head(champ, type, unique(champ.label), '  '),
    ...proposal === undefined
      ? [`    ask: { ${autocomplete === '' ? '' : `autocomplete: ${autocomplete}, `}required: false }`]
      : from(proposal, champ, '    '),
    ...type === 'decimal_number' ? ['    round: 2'] : [],
    `    category: ${category(proposal, type)}`
  ]
}

function repetition (champ: Descriptor, unique: (label: string) => string): string[] | undefined {
  const rows = (champ.champDescriptors ?? []).flatMap(child => {
    const type = typeNamed(child.__typename)
    const proposal = type === undefined || type === 'repetition' ? undefined : proposedInRow(type, child.label)
    return proposal === undefined ? [] : [[...head(child, type!, slug(child.label), '      '), ...from(proposal, child, '        ')]]
  })
  if (rows.length === 0) return undefined
  const each = /enfant/.test(normalised(champ.label)) ? 'enfants' : 'foyer'
  return [...head(champ, 'repetition', unique(champ.label), '  '), `    each: ${each}`, '    category: famille', '    rows:', ...rows.flat()]
}

const head = ({ id, label }: Descriptor, type: ChampType, key: string, indent: string): string[] =>
  [`${indent}- key: ${key}`, `${indent}  champ: ${withoutPadding(id)}`, `${indent}  type: ${type}`, `${indent}  label: ${quoted(label)}`]

/** For a choice, the options that say the same as our values; those that a person has to decide are left out. */
function from ({ path, fact }: Proposal, { options }: Descriptor, indent: string): string[] {
  if (fact.values === undefined) return [`${indent}from: ${path}`]
  const beginning = (value: string): string => normalised(value).replaceAll('_', ' ').slice(0, 6)
  const pairs = fact.values.map(value => [value, options?.find(option => normalised(option).startsWith(beginning(value)))] as const)
  const [said, left] = [pairs.filter(([, option]) => option !== undefined), pairs.filter(([, option]) => option === undefined)]
  return [
    `${indent}from: ${path}`,
    `${indent}# Options du formulaire : ${(options ?? []).map(option => option.replace(/\s+/g, ' ')).join(' ; ')}`,
    `${indent}values: {${said.map(([value, option]) => ` ${value}: ${quoted(option!)}`).join(',')} }`,
    `${indent}omit: [${left.map(([value]) => value).join(', ')}]`
  ]
}

function category (proposal: Proposal | undefined, type: ScalarType): Category {
  const path = proposal?.path ?? ''
  if (path === 'demandeur.date_naissance' || type === 'civilite') return 'identite'
  if (path === 'demandeur.handicap') return 'sensible'
  if (path.startsWith('logement.') || path.startsWith('menage.') || type === 'address') return 'logement'
  if (path.startsWith('foyer.') || path.startsWith('famille.')) return 'famille'
  if (/ressources|salaire/.test(path)) return 'ressources'
  return type === 'email' || type === 'phone' ? 'contact' : 'situation'
}

const without = ({ label, __typename }: Descriptor): string[] => typeNamed(__typename) === undefined || isAttestation(label)
  ? []
  : [`  # Sans fait connu : ${label.replace(/\s+/g, ' ')} (${typeNamed(__typename)})`]
