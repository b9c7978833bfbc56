import { encode } from 'uqr'

/** A QR code as an SVG path on a square of `size` units, its quiet zone included: drawn by the page, without script or image request. */
export function qrPath (text: string): { size: number, path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => [...row.map(Number).join('').matchAll(/1+/g)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)).join('')
  return { size, path }
}
