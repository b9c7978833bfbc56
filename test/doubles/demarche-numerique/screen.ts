import type { Champ } from './champs.js'
import { isoDay, parisTime } from './dates.js'
import { places } from './places.js'

export type Rules = '2026-01' | '2026-07'
/** What the person sees of a champ once the draft is open. */
export type Kept = Record<string, unknown>

/** A value that makes the service's own code raise: it answers 500 (contract 3.4). */
export class Raised extends Error {}

export interface ScreenOptions { rules: Rules, ibanPrefillable: boolean, today: string }

const isObject = (raw: unknown): raw is object => typeof raw === 'object' && raw !== null
const asText = (raw: unknown): string => raw === true ? 't' : isObject(raw) ? JSON.stringify(raw) : String(raw)
const spaceless = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '')
const pending = (value: string): Kept => ({ external_id: value, pending: true })

/** What of `raw` is kept in a champ of this type; undefined: nothing, silently. Section 3.2, both rule sets. */
export function screen (champ: Champ, raw: unknown, options: ScreenOptions): Kept | undefined {
  const old = options.rules === '2026-01'
  switch (champ.type) {
    case 'text': case 'textarea': case 'formatted': case 'email': case 'phone': return !old && isObject(raw) ? undefined : { value: asText(raw) }
    case 'iban': return options.ibanPrefillable ? { value: asText(raw) } : undefined
    case 'integer_number': return integer(champ, !old && typeof raw === 'number' ? Math.trunc(raw) : raw)
    case 'decimal_number': return decimal(champ, raw)
    case 'date': return date(champ, raw, options.today)
    case 'datetime': {
      const value = parisTime(asText(raw))
      return value === undefined ? undefined : { value }
    }
    case 'yes_no': case 'checkbox': return old ? { value: String(raw === 'true') } : truth(raw)
    case 'civilite': return civilite(asText(raw), old)
    case 'pays': return coded(raw, old, code => places.pays(code))
    case 'regions': return coded(raw, old, code => places.region(code), name => places.regionNamed(name))
    case 'departements': return coded(raw, old, code => places.departement(code), name => old && name.length === 3 ? undefined : places.departementNamed(name))
    case 'communes': return commune(raw, old)
    case 'epci': return epci(raw, old)
    case 'address': return old ? { value: asText(raw), structured: false } : isObject(raw) ? undefined : pending(asText(raw))
    case 'siret': return pending(spaceless(asText(raw)))
    case 'referentiel': return champ.constraints.exact_match ? pending(asText(raw)) : undefined
    case 'dossier_link': return champ.constraints.existing?.includes(Number(asText(raw))) ? { value: asText(raw) } : undefined
    case 'drop_down_list': return option(champ, asText(raw), old)
    case 'multiple_drop_down_list': {
      const list = (Array.isArray(raw) ? raw : [raw]).map(String)
      return list.every(item => champ.options.includes(item)) ? { value: list } : undefined
    }
    default: return undefined
  }
}

function integer ({ constraints: { positive_number: positive, range } }: Champ, raw: unknown): Kept | undefined {
  const value = spaceless(asText(raw))
  if (!/^[+-]?\d+$/.test(value)) return undefined
  if (positive && Number(value) < 0) return undefined
  return range !== undefined && (Number(value) < range[0] || Number(value) > range[1]) ? undefined : { value }
}

function decimal ({ constraints: { positive_number: positive } }: Champ, raw: unknown): Kept | undefined {
  const value = spaceless(asText(raw)).replace(',', '.')
  return /^-?\d+(\.\d{1,3})?$/.test(value) && !(positive && Number(value) < 0) ? { value } : undefined
}

function date ({ constraints }: Champ, raw: unknown, today: string): Kept | undefined {
  const value = isoDay(asText(raw))
  return value === undefined || (constraints.date_in_past && value >= today) ? undefined : { value }
}

function truth (raw: unknown): Kept | undefined {
  if (['true', '1', 't', 'T', 'TRUE', 'on', 'ON'].includes(String(raw))) return { value: 'true' }
  return ['false', '0', 'f', 'F', 'FALSE', 'off', 'OFF'].includes(String(raw)) ? { value: 'false' } : undefined
}

function civilite (text: string, old: boolean): Kept | undefined {
  if (text === 'M.' || text === 'Mme') return { value: text }
  if (old) return undefined
  if (/^(madame|mme|f|femme)$/i.test(text)) return { value: 'Mme' }
  return /^(monsieur|m|mr|h|homme)$/i.test(text) ? { value: 'M.' } : undefined
}

type Look = (text: string) => string | undefined

function coded (raw: unknown, old: boolean, nameOf: Look, codeOf: Look = () => undefined): Kept | undefined {
  if (raw === true && old) throw new Raised()
  if (typeof raw !== 'string') return undefined
  const code = nameOf(raw) === undefined ? codeOf(raw) : raw
  return code === undefined ? undefined : { value: nameOf(code), code }
}

function commune (raw: unknown, old: boolean): Kept | undefined {
  if (!Array.isArray(raw)) return undefined
  const [postcode, insee] = raw as unknown[]
  if (typeof postcode !== 'string') {
    if (old) throw new Raised()
    return undefined
  }
  const known = places.communes(postcode)
  if (known.size === 0) return undefined
  if (insee === undefined) return { postal_code: postcode, value: null }
  const value = known.get(String(insee))
  return value === undefined ? undefined : { postal_code: postcode, code: insee, value }
}

function epci (raw: unknown, old: boolean): Kept | undefined {
  if (!Array.isArray(raw)) return undefined
  const [departement, siren] = raw.map(String)
  if (departement === undefined || places.departement(departement) === undefined) {
    if (old) throw new Raised()
    return undefined
  }
  if (siren === undefined) return { departement, value: null }
  const value = places.epci(departement, siren)
  if (value === undefined) return old ? { departement, code: siren, value: null } : undefined
  return { departement, code: siren, value }
}

function option ({ constraints, options, other }: Champ, text: string, old: boolean): Kept | undefined {
  if (constraints.advanced) {
    const items = constraints.items ?? {}
    const item = text in items ? text : old ? undefined : Object.keys(items).find(id => items[id] === text)
    return item === undefined ? undefined : { value: item }
  }
  if (other || options.includes(text)) return { value: text }
  return old ? { value: text, invalid: true } : undefined
}
