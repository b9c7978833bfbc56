import type { Geography } from '../../../geography/index.js'
import type { SingleField } from '../mapping.js'
import type { Descriptor } from '../schema.js'

/** What goes into the body: every leaf is a string (contract 0.2, decision 4). */
export type Scalar = string | string[]
export type Wire = Scalar | Record<string, Scalar>[]

/** `shown` is what the review page prints, never the wire form. */
export type Converted<W = Scalar> = { ok: true, wire: W, shown: string } | { ok: false, why: 'absent' | 'invalide' | 'trop_long' }

/** What our own referential says of places: codes are checked before they are sent. */
export type Places = Pick<Geography, 'communesOfPostcode' | 'departement' | 'region' | 'epci'>

export interface EncodeContext {
  field: Partial<Pick<SingleField, 'values' | 'round' | 'pattern' | 'unit' | 'longest' | 'advanced'>>
  descriptor: Pick<Descriptor, 'options' | 'otherOption'>
  places: Places
}
export type Encoder = (value: unknown, context: EncodeContext) => Converted

export const invalid: Converted<never> = { ok: false, why: 'invalide' }
export const sent = (wire: string, shown = wire): Converted => ({ ok: true, wire, shown })
