/** One style of text: its size, the distance between two baselines, the space above it. */
export interface TextStyle { size: number, line: number, before: number, strong?: boolean }

export const styles = {
  h1: { size: 24, line: 30, before: 0, strong: true },
  h2: { size: 15, line: 20, before: 16, strong: true },
  h3: { size: 11, line: 15, before: 9, strong: true },
  lead: { size: 12.5, line: 18, before: 6 },
  body: { size: 10, line: 14.5, before: 5 },
  item: { size: 10, line: 14.5, before: 2 },
  small: { size: 9.5, line: 13, before: 5 },
  title: { size: 11, line: 15, before: 6, strong: true },
  code: { size: 17, line: 23, before: 0, strong: true },
  foot: { size: 9, line: 12, before: 0 }
} as const satisfies Record<string, TextStyle>
