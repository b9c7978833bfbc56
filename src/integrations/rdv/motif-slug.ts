export const locationTypes = ['public_office', 'phone', 'home', 'visio'] as const
export type LocationType = typeof locationTypes[number]
/** Nobody can come without saying where they are called, or visited. */
export const needsContact = (mode: LocationType): boolean => mode === 'phone' || mode === 'home'

// What NFD does not take apart.
const letters: Readonly<Record<string, string>> = { 'œ': 'oe', 'Œ': 'oe', 'æ': 'ae', 'Æ': 'ae', 'ø': 'o', 'Ø': 'o', 'ß': 'ss', 'ł': 'l', 'Ł': 'l', 'đ': 'd', 'Đ': 'd' }

/** A motif as RDV names it in its addresses: breaks when the motif is renamed, so that a public link is better (contract 2.3). */
export function motifSlug (name: string, locationType: LocationType): string {
  const plain = name.replace(/[œŒæÆøØßłŁđĐ]/g, letter => letters[letter]!).normalize('NFD').replace(/\p{M}/gu, '')
  return `${plain.toLowerCase().replace(/[^0-9a-z]+/g, '_')}-${locationType}`
}

export const isMotifSlug = (text: string): boolean => /^[0-9a-z_]+-(?:public_office|phone|home|visio)$/.test(text)
