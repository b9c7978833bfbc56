import type { Point } from './distance.js'

// Ten-thousandths of a degree (11 m), the precision of the source, in base 36: a third of the size of decimals.
const SCALE = 1e4
const encode = (degrees: number): string => Math.round(degrees * SCALE).toString(36)
const decode = (cell: string): number => Number.parseInt(cell, 36) / SCALE

export const encodeCentre = ({ longitude, latitude }: Point): string => `${encode(longitude)} ${encode(latitude)}`

/** An empty cell is a centre that the source does not have. */
export function decodeCentre (cell: string): Point | undefined {
  const [longitude, latitude] = cell.split(' ')
  return longitude && latitude ? { longitude: decode(longitude), latitude: decode(latitude) } : undefined
}
