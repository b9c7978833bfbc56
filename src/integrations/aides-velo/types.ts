/** What the model is told of a household: codes of places and plain values, checked. `unknown`: left out because not answered yet. */
export interface Inputs {
  bikes: readonly Bike[]
  unknown: readonly Input[]
  commune: string
  departement: string
  region: string
  epci: string | null
  age?: number
  handicap?: boolean
  statut?: Statut
  rfr?: number
  parts?: number
}

export type Statut = 'étudiant' | 'demandeur d’emploi' | 'salarié' | 'retraité'

/** Kinds of bicycle, in the questionnaire's own names. */
export type Bike =
  'velo_adapte' | 'velo_mecanique' | 'velo_electrique' | 'velo_cargo' | 'velo_cargo_electrique' | 'velo_pliant' | 'velo_pliant_electrique' |
  'velo_motorisation'

export type Place = 'region' | 'departement' | 'epci' | 'commune'

/** An aid as the model's authors publish it. Days are ISO. */
export interface Published {
  rule: string
  /** Its giver, often. */
  title: string
  /** What tells it from those of the same title; '' when it is alone. */
  variant: string
  description: string
  link: string
  /** Who gives it: INSEE code, or SIREN of an EPCI. */
  place: { type: Place, code: string }
  /** Day on which they last checked it. */
  checked: string | null
  /** Last day announced: some collectivities go on after it. */
  end: string | null
}

/** One that the model gives, or may give, for one bicycle at least. `lacks`: unknown inputs on which its amount depends. */
export interface Found extends Published {
  amounts: readonly { bike: Bike, amount: number, lacks: readonly Input[] }[]
}

export type Input = 'age' | 'handicap' | 'statut' | 'rfr' | 'parts'
