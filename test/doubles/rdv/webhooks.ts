import { createHmac } from 'node:crypto'
import { rdvRecord } from './api/records.js'
import { dayOf, rubyTime } from './times.js'
import type { Rdv, World } from './world.js'

export interface Target { url: string, secret: string }
interface Delivery { target: Target, raw: string, attempt: number, due: number }

/** Waits between the 20 attempts of a delivery, in seconds: n⁴ after attempt n (contract 4.2). */
export const retrySchedule = (attempts: number): number[] => Array.from({ length: attempts - 1 }, (_, rank) => (rank + 1) ** 4)

/** Sends what changed, signed over the exact bytes, to this machine only; again later when the receiver fails. */
export class Webhooks {
  queue: Delivery[] = []

  constructor (readonly world: World, readonly origin: () => string, readonly targets: Target[] = []) {}

  /** Creating or updating an endpoint replays every record as `created` (contract 4.1). */
  async add (target: Target): Promise<void> {
    if (!this.reaches(target.url)) throw new Error('Le faux serveur n’écrit qu’à cette machine.')
    this.targets.push(target)
    for (const rdv of this.world.rdvs) await this.send(rdv, 'created')
  }

  /** This machine only. */
  reaches (url: string): boolean {
    return URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)
  }

  remove (url: string): void {
    const rank = this.targets.findIndex(target => target.url === url)
    if (rank !== -1) this.targets.splice(rank, 1)
  }

  async send (rdv: Rdv, event: 'created' | 'updated' | 'destroyed', reason: string | null = null): Promise<void> {
    const raw = JSON.stringify({ data: rdvRecord(this.world, this.origin(), rdv), meta: { model: 'Rdv', event, webhook_reason: reason, ...this.#times() } })
    await Promise.all(this.targets.map(target => this.#deliver({ target, raw, attempt: 1, due: this.world.now })))
  }

  /** What is due on the clock of the double. */
  async flush (): Promise<void> {
    const due = this.queue.filter(delivery => delivery.due <= this.world.now)
    this.queue = this.queue.filter(delivery => !due.includes(delivery))
    await Promise.all(due.map(delivery => this.#deliver(delivery)))
  }

  async #deliver (delivery: Delivery): Promise<void> {
    const { target, raw, attempt } = delivery
    const signature = createHmac('sha256', target.secret).update(raw).digest('hex')
    const headers = { 'content-type': 'application/json; charset=utf-8', 'x-lapin-signature': signature }
    // 2xx is a success, whatever the body.
    const ok = await fetch(target.url, { method: 'POST', headers, body: raw, signal: AbortSignal.timeout(10_000) }).then(answer => answer.ok, () => false)
    const wait = retrySchedule(20)[attempt - 1]
    if (!ok && wait !== undefined) this.queue.push({ ...delivery, attempt: attempt + 1, due: this.world.now + wait * 1000 })
  }

  #times (): Record<string, string> {
    const { now, flags } = this.world
    if (flags.meta === 'old') return { timestamp: rubyTime(now) }
    const iso = `${dayOf(now)}T${rubyTime(now).slice(11, 19)}${rubyTime(now).slice(20, 23)}:${rubyTime(now).slice(23)}`
    return { event_occurred_at: iso, payload_computed_at: iso }
  }
}
