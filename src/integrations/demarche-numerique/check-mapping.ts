import { isAttestation, type ScalarType } from './champ-types.js'
import { chosenBy, compare, leftOut } from './drift.js'
import { factAt, personFact, typesOf, type Fact } from './facts/index.js'
import { isRepetition, type Mapping, type RowField, type SingleField } from './mapping.js'
import type { DemarcheSchema } from './schema.js'

/** Types that are read from answers, because people cannot be asked for their codes. */
const placesOnly: readonly ScalarType[] = ['communes', 'departements', 'regions', 'epci']

/** What is wrong in a mapping, in French, an entry per fault (contract 9.2). `copy`: the schema that a person accepted. */
export function faultsOf (mapping: Mapping, copy: DemarcheSchema | undefined): string[] {
  const rows = mapping.fields.filter(isRepetition).flatMap(({ rows }) => rows)
  const all = [...mapping.fields, ...rows]
  const twice = (values: string[]) => [...new Set(values.filter((value, rank) => values.indexOf(value) < rank))]
  return [
    ...twice(all.map(({ champ }) => champ)).map(champ => `champ ${champ} : cité deux fois`),
    ...twice(mapping.fields.map(({ key }) => key)).map(key => `${key} : nom de champ donné deux fois`),
    ...mapping.fields.flatMap(field => isRepetition(field)
      ? field.rows.flatMap(row => checkFact(row, `${field.key}.${row.key}`, name => personFact(name, 'individu.enfant_0')))
      : checkSingle(field)),
    ...all.flatMap(field => (field.type === 'checkbox' || field.type === 'yes_no') && isAttestation(field.label)
      ? [`${field.key} : « ${field.label} » engage la personne, elle seule peut le cocher`]
      : []),
    ...mapping.draft ? [] : all.flatMap(field => field['à_confirmer'] ? [`${field.key} : à confirmer. Relisez la ligne, corrigez-la ou retirez-la, puis retirez à_confirmer`] : []),
    ...mapping.reviewed !== undefined && copy === undefined ? ['relue sans copie du schéma : lancez npm run services:check -- --accept'] : [],
    ...mapping.reviewed !== undefined && mapping.number === undefined ? ['relue sans numéro de démarche'] : [],
    ...copy === undefined ? [] : disagreements(mapping, copy)
  ]
}

function checkSingle (field: SingleField): string[] {
  const { key, from, ask, when, type } = field
  if ((from === undefined) === (ask === undefined)) return [`${key} : donnez from (un fait) ou ask (demandé sur la page), l’un des deux`]
  const condition = when?.split(' = ')[0]
  const unknown = condition !== undefined && factAt(condition) === undefined ? [`${key} : when cite un fait inconnu, ${condition}`] : []
  if (from !== undefined) return [...unknown, ...checkFact(field, key, factAt)]
  if (field.advanced) return [...unknown, `${key} : advanced va avec values, il ne se demande pas`]
  if (placesOnly.includes(type)) return [...unknown, `${key} : un champ ${type} vient d’une réponse, il ne se demande pas`]
  if (field.values !== undefined) return [...unknown, `${key} : values traduit une réponse, il ne va pas avec ask`]
  return unknown
}

function checkFact (field: SingleField | RowField, name: string, find: (name: string) => Fact | undefined): string[] {
  const { from, type, values, omit = [], pattern } = field
  const fact = from === undefined ? undefined : find(from)
  if (fact === undefined) return [`${name} : fait inconnu, ${from}`]
  const wrong = insteadFaults(field, name, fact, find)
  if (wrong.length > 0) return wrong
  if (!typesOf[fact.kind].includes(type)) return [`${name} : ${from} ne peut pas remplir un champ ${type}`]
  if (field.advanced && type !== 'drop_down_list' && type !== 'multiple_drop_down_list') return [`${name} : advanced ne va qu’avec une liste`]
  if (type === 'formatted' && pattern === undefined) return [`${name} : un champ formaté demande un pattern`]
  if (fact.values === undefined) return values === undefined ? [] : [`${name} : values ne va qu’avec un choix`]
  if (values === undefined) return [`${name} : values attendu pour traduire ${from}`]
  if (Object.keys(values).length === 0) return [`${name} : values est vide. Traduisez au moins une réponse, ou retirez le champ`]
  const said = [...Object.keys(values), ...omit]
  return [
    ...fact.values.filter(value => !said.includes(value)).map(value => `${name} : « ${value} » manque dans values ou omit`),
    ...said.filter(value => !fact.values!.includes(value)).map(value => `${name} : « ${value} » n’est pas une réponse de ${from}`)
  ]
}

/** Each condition is a fact, and a value that it may take. */
function insteadFaults ({ instead = [] }: SingleField | RowField, name: string, fact: Fact, find: (name: string) => Fact | undefined): string[] {
  if (instead.length > 0 && fact.kind !== 'choice') return [`${name} : instead ne va qu’avec un choix`]
  return instead.flatMap(({ when }) => {
    const [path = '', value = ''] = when.split(' = ')
    const other = find(path)
    if (other === undefined) return [`${name} : instead cite un fait inconnu, ${path}`]
    const possible = other.kind === 'yes-no' ? ['true', 'false'] : other.values
    return possible === undefined || possible.includes(value) ? [] : [`${name} : « ${value} » n’est pas une réponse de ${path}`]
  })
}

const blocking: readonly string[] = ['numero_change', 'champ_absent', 'type_change', 'libelle_change', 'option_absente']

function disagreements (mapping: Mapping, copy: DemarcheSchema): string[] {
  const { findings, usable } = compare(mapping, copy)
  const used = usable.flatMap(({ field, descriptor, rows }) => [{ name: field.key, field, descriptor }, ...rows.map(row => ({ ...row, name: `${field.key}.${row.field.key}` }))])
  return [
    ...findings.filter(({ code }) => blocking.includes(code))
      .map(({ code, field, detail }) => `${field ?? 'démarche'} : ${code} dans la copie du schéma${detail === undefined ? '' : ` (${detail})`}`),
    ...used.flatMap(({ name, field, descriptor }) => 'rows' in field ? [] : optionFaults(name, field, descriptor.options ?? []))
  ]
}

/** Every option is chosen by an answer, or a person has said that none does. */
function optionFaults (name: string, field: SingleField | RowField, options: readonly string[]): string[] {
  const { values, unused = [] } = field
  if (values === undefined) return unused.length === 0 ? [] : [`${name} : unused ne va qu’avec values`]
  return [
    ...leftOut(field, options).map(option => `${name} : aucune réponse ne choisit l’option « ${option} ». Traduisez-en une dans values, ou écrivez l’option dans unused`),
    ...unused.filter(option => !options.includes(option)).map(option => `${name} : « ${option} » n’est pas une option (unused)`),
    ...unused.filter(option => chosenBy(field).includes(option)).map(option => `${name} : « ${option} » est à la fois dans values et dans unused`)
  ]
}
