import type { ParameterHandle } from '../../../src/engine/parameter.js'

/** Amounts that hold from a threshold on; the last threshold reached decides. A last amount of 0 closes the table. */
export type Bareme = readonly { readonly a_partir_de: number, readonly montant: number }[]
/** Amounts that hold up to a ceiling, included; nothing above the last one. */
export type Plafonds = readonly { readonly jusqu_a: number, readonly montant: number }[]
export type BaremeHandle = ParameterHandle<Bareme>
export type PlafondsHandle = ParameterHandle<Plafonds>

export const montantAPartirDe = (bareme: Bareme, value: number): number =>
  bareme.findLast(({ a_partir_de: seuil }) => value >= seuil)?.montant ?? 0

export const montantJusquA = (plafonds: Plafonds, value: number): number =>
  plafonds.find(({ jusqu_a: plafond }) => value <= plafond)?.montant ?? 0

/** Where the amounts end, for sentences; null when everybody has one. */
export const finDuBareme = (bareme: Bareme): number | null => {
  const last = bareme.at(-1)
  return last !== undefined && last.montant === 0 ? last.a_partir_de : null
}
