import type { ReadPage, Shown } from './read-pdf.js'

const MARGIN = 56

/** Text that is out of the margins, or over another text. */
export function misplaced ({ width, height, shown }: ReadPage): string[] {
  const out = shown.filter(({ x, y, width: wide, size }) => x < MARGIN || x + wide > width - MARGIN || y - size < MARGIN - 4 || y > height - 39)
  const over = shown.flatMap((one, rank) => shown.slice(rank + 1).filter(other => overlap(one, other)).map(other => `« ${one.text} » sur « ${other.text} »`))
  return [...out.map(({ text }) => `« ${text} » hors des marges`), ...over]
}

/** Boxes without the white above and below the letters. */
function overlap (a: Shown, b: Shown): boolean {
  const apart = a.x + a.width <= b.x + 0.5 || b.x + b.width <= a.x + 0.5
  const [top, below] = a.y <= b.y ? [a, b] : [b, a]
  return !apart && top.y + top.size * 0.2 > below.y - below.size * 0.72
}
