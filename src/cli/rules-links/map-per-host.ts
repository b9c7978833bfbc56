const wait = (ms: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, ms) })

export interface HostLimits {
  /** Requests at once, all sites together. */
  atOnce: number
  /** Milliseconds between two requests to one site, which never gets two at once. */
  between: number
}

/** Runs `work` over all urls, one at a time per site, several sites at once. */
export async function mapPerHost<T extends { url: string }, R> (
  items: readonly T[], { atOnce, between }: HostLimits, work: (item: T) => Promise<R>
): Promise<R[]> {
  const bySite = new Map<string, { item: T, rank: number }[]>()
  items.forEach((item, rank) => {
    const site = URL.canParse(item.url) ? new URL(item.url).host : ''
    bySite.set(site, [...bySite.get(site) ?? [], { item, rank }])
  })
  // The sites with the most addresses first: they take longest.
  const sites = [...bySite.values()].sort((a, b) => b.length - a.length)
  const results: R[] = []
  const worker = async (): Promise<void> => {
    for (let site = sites.shift(); site !== undefined; site = sites.shift()) {
      for (const [n, { item, rank }] of site.entries()) {
        if (n > 0) await wait(between)
        results[rank] = await work(item)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}
