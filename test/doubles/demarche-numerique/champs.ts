/** A champ as the service knows it: what /schema says, and the administrator's limits, which it does not say (contract 3.2). */
export interface Champ {
  stableId: number
  type: string
  label: string
  options: readonly string[]
  other: boolean
  constraints: Constraints
  children: readonly Champ[]
  annotation: boolean
}

export interface Constraints {
  positive_number?: boolean
  range?: readonly [number, number]
  date_in_past?: boolean
  advanced?: boolean
  items?: Readonly<Record<string, string>>
  existing?: readonly number[]
  exact_match?: boolean
}

export interface Descriptor { __typename: string, id: string, label: string, options?: string[], otherOption?: boolean, champDescriptors?: Descriptor[] }

const special: Record<string, string> = {
  CommuneChampDescriptor: 'communes', DepartementChampDescriptor: 'departements', RegionChampDescriptor: 'regions', RNAChampDescriptor: 'rna',
  RNFChampDescriptor: 'rnf', COJOChampDescriptor: 'cojo'
}
/** "IntegerNumberChampDescriptor" is integer_number. */
const typeOf = (typename: string): string =>
  special[typename] ?? typename.replace('ChampDescriptor', '').replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase()

export const stableIdOf = (id: string): number => Number(Buffer.from(id, 'base64').toString().split('-')[1])

export const champsOf = (descriptors: readonly Descriptor[], limits: Readonly<Record<number, Constraints>>): Champ[] => descriptors.map(descriptor => {
  const stableId = stableIdOf(descriptor.id)
  return {
    stableId,
    type: typeOf(descriptor.__typename),
    label: descriptor.label,
    options: descriptor.options ?? [],
    other: descriptor.otherOption === true,
    constraints: limits[stableId] ?? {},
    children: champsOf(descriptor.champDescriptors ?? [], limits),
    annotation: false
  }
})

/** The number that a key names: every « champ_ » stripped, tolerant base64, what follows the first dash (contract 2.1). */
export function decodeKey (key: string): number | undefined {
  if (!key.startsWith('champ_')) return undefined
  const text = key.replaceAll('champ_', '').replace(/=+$/, '')
  if (!/^[\w+/-]+$/.test(text) || text.length % 4 === 1) return undefined
  const decoded = Buffer.from(text, 'base64url').toString('latin1')
  const after = decoded.includes('-') ? /^\d+/.exec(decoded.slice(decoded.indexOf('-') + 1))?.[0] : undefined
  return after === undefined ? undefined : Number(after)
}
