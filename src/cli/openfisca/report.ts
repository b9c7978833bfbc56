import type { Compared } from './compare.js'

/** Agreement per aid over the households seen so far. */
export class Report {
  readonly #rows = new Map<string, { agree: number, differ: string[], eligible: number }>()

  add (id: string, compared: readonly Compared[]): void {
    for (const { aid, agree, there } of compared) {
      const row = this.#rows.get(aid.id) ?? { agree: 0, differ: [], eligible: 0 }
      this.#rows.set(aid.id, row)
      if (there.shown !== false) row.eligible++
      if (agree) row.agree++
      else row.differ.push(id)
    }
  }

  get differences (): number {
    return [...this.#rows.values()].reduce((sum, { differ }) => sum + differ.length, 0)
  }

  /** One line per aid, the worst first. */
  text (): string {
    const rows = [...this.#rows].sort(([, a], [, b]) => b.differ.length - a.differ.length || b.eligible - a.eligible)
    return rows.map(([aid, { agree, differ, eligible }]) =>
      `${aid} : ${agree} accords, ${differ.length} écarts, ${eligible} foyers éligibles${differ.length === 0 ? '' : ` (${differ.slice(0, 5).join(', ')})`}`).join('\n')
  }
}
