import type { Point } from './distance.js'

export interface NamedCode {
  code: string
  nom: string
}

/** Intercommunalité à fiscalité propre; `type` is the data's own: CC, CA, CU, METRO, MET69 (métropole de Lyon alone). */
export interface Epci {
  siren: string
  nom: string
  type: string
}

export interface Departement extends NamedCode {
  region: NamedCode
}

/** A current commune (INSEE code). A collectivité d'outre-mer is its own département and région. */
export interface Commune extends NamedCode {
  departement: NamedCode
  region: NamedCode
  /** null on some islands and in the collectivités d'outre-mer */
  epci: Epci | null
  codesPostaux: readonly string[]
  /** 0 where nobody lives all year round (TAAF, Clipperton) */
  population: number
  /** Paris, Lyon, Marseille: when the code or the postcode asked for tells which */
  arrondissement?: NamedCode
  /** the delegated or associated commune whose code was asked for */
  communeDeleguee?: NamedCode
}

export interface DataSource {
  name: string
  version: string
}

export interface Geography {
  /** Year of the code officiel géographique */
  millesime: string
  sources: readonly DataSource[]
  /** Sorted by name; empty when nobody has that postcode. The caller asks which one, whatever their populations. */
  communesOfPostcode (code: string): Commune[]
  /** Takes the code of a municipal arrondissement, of a delegated or associated commune too: gives the commune it belongs to. */
  commune (code: string): Commune | undefined
  isCurrentCommune (code: string): boolean
  /** Delegated and associated communes, sorted by name: people may only know the old name of where they live. */
  communesDeleguees (code: string): NamedCode[]
  departement (code: string): Departement | undefined
  region (code: string): NamedCode | undefined
  epci (siren: string): Epci | undefined
  /** Great circle between the centres; undefined when either is unknown (see docs/geographie.md). */
  distanceKm (codeA: string, codeB: string): number | undefined
  /** From the centre of a commune to a point; undefined when the centre is unknown. */
  kmFrom (code: string, point: Point): number | undefined
}
