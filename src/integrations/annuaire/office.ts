/** A place where somebody can help, as a public directory describes it. */
export interface Office {
  name: string
  /** The directory's own word: france_services, ccas, caf… */
  kind: string
  commune: string
  address: string
  phone?: string | undefined
  site?: string | undefined
  hours: string[]
  accessibility?: string | undefined
  /** What acceslibre says of it. */
  accessibilityPage?: string | undefined
  point?: { longitude: number, latitude: number } | undefined
}

/** Kinds of the administration's directory, their names, and the networks of data·inclusion that are the same. */
const kinds: Readonly<Record<string, { label: string, networks: readonly string[] }>> = {
  france_services: { label: 'France services', networks: ['france-service', 'msap'] },
  ccas: { label: 'Centre communal d’action sociale (CCAS)', networks: ['ccas-cias'] },
  mission_locale: { label: 'Mission locale', networks: ['mission-locale'] },
  cij: { label: 'Information jeunesse', networks: ['reseau-information-jeunesse'] },
  caf: { label: 'Caisse d’allocations familiales (CAF)', networks: ['caf'] },
  cpam: { label: 'Assurance maladie', networks: ['cpam'] },
  france_travail: { label: 'France Travail', networks: ['france-travail'] },
  carsat: { label: 'Assurance retraite', networks: [] },
  msa: { label: 'MSA', networks: ['mutualite-sociale-agricole'] },
  mds: { label: 'Maison des solidarités', networks: ['maisons-des-solidarites'] },
  cdas: { label: 'Centre départemental d’action sociale', networks: [] },
  centre_social: { label: 'Centre social', networks: ['fcsf'] },
  edas: { label: 'Espace départemental d’action sociale', networks: [] },
  sdsei: { label: 'Service social du département', networks: [] },
  mairie: { label: 'Mairie', networks: [] }
}

export const isKind = (kind: string): boolean => Object.hasOwn(kinds, kind)
export const labelOf = (kind: string): string => kinds[kind]?.label ?? ''
export const networksOf = (kind: string): readonly string[] => kinds[kind]?.networks ?? []

/** Only for people of their own commune. */
export const isMunicipal = (kind: string): boolean => kind === 'ccas' || kind === 'mairie'

/** Shown as text and as a tel: link: digits, or nothing. */
export const phoneOf = (text: string | null | undefined): string | undefined =>
  /^\+?[\d .()-]{4,20}$/.test(text ?? '') ? text!.replace(/^\+33\s?(?=[1-9])/, '0').replace(/^(0\d)(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1 $2 $3 $4 $5') : undefined

export const siteOf = (text: string | null | undefined): string | undefined =>
  typeof text === 'string' && /^https?:\/\/\S{3,300}$/.test(text) && URL.canParse(text) ? text : undefined
