/** A4, in points, and the margins inside which everything is written. */
export const page = { width: 595.28, height: 841.89 } as const
export const margin = { left: 57, right: 57, top: 57, bottom: 68 } as const
export const text = { left: margin.left, top: margin.top, width: page.width - margin.left - margin.right, bottom: page.height - margin.bottom } as const
/** Baseline of the line at the foot of every page. */
export const FOOT = page.height - 40
