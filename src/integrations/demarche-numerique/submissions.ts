import { withTimeout } from '../transport/with-timeout.js'
import type { Body } from './body.js'
import type { Creation, DemarcheClient, PrefillTrouble } from './client.js'
import type { Dossier } from './created.js'
import type { OwnerRateLimiter } from './owner-rate-limiter.js'
import { withDossier, type PrefillTrace } from './trace.js'

export interface Submission {
  mapping: string
  /** Whose, for which démarche: one at a time there. */
  place: string
  owner: string
  number: number
  body: Body
  hash: string
  keys: readonly string[]
  read: () => Promise<PrefillTrace>
  keep: (trace: PrefillTrace) => Promise<unknown>
}
export type SubmissionResult = { kind: 'dossier', dossier: Dossier } | { kind: 'deja' } | { kind: 'echec', trouble: PrefillTrouble }

/** A person never waits longer, whatever the service does; the design allows five seconds. */
const PAGE_TIMEOUT = 4500

/** One file per submission, however often it is sent: DS itself would make one for each POST (contract 9.6, step 3). */
export class Submissions {
  readonly #running = new Map<string, { hash: string, outcome: Promise<SubmissionResult> }>()

  constructor (
    readonly client: DemarcheClient,
    readonly quota: OwnerRateLimiter,
    readonly report: (creation: Creation, submission: Submission, ms: number) => void
  ) {}

  /**
   * undefined: no answer in time. The POST goes on alone, because it may succeed; the same submission sent again
   * joins it, or finds its file.
   */
  submit (submission: Submission, timeout = PAGE_TIMEOUT): Promise<SubmissionResult | undefined> {
    return withTimeout(this.#one(submission), timeout)
  }

  async #one (submission: Submission): Promise<SubmissionResult> {
    const { place, hash } = submission
    for (let running = this.#running.get(place); running !== undefined; running = this.#running.get(place)) {
      if (running.hash === hash) return running.outcome
      await running.outcome.catch(() => {})
    }
    const outcome = this.#make(submission).finally(() => { this.#running.delete(place) })
    this.#running.set(place, { hash, outcome })
    return outcome
  }

  async #make (submission: Submission): Promise<SubmissionResult> {
    const { number, body, hash, keys, owner, read, keep } = submission
    const trace = await read()
    const before = trace.made.findLast(one => one.hash === hash)
    const known = before === undefined ? undefined : await this.#known(number, before.dossier)
    if (known !== undefined) return known
    if (!this.quota.take(owner)) return { kind: 'echec', trouble: 'saturee' }
    const start = performance.now()
    const creation = await this.client.create(number, body)
    this.report(creation, submission, Math.round(performance.now() - start))
    if (creation.ok) {
      await keep(withDossier(trace, hash, creation.dossier, keys))
      return { kind: 'dossier', dossier: creation.dossier }
    }
    // A former file is still there to be taken up again.
    await keep({ ...trace, trouble: creation.trouble, keys: [...keys] })
    return { kind: 'echec', trouble: creation.trouble }
  }

  /** The file made before, if it can still be opened; when nobody can say, its link is the best that we have. */
  async #known (number: number, dossier: Dossier): Promise<SubmissionResult | undefined> {
    const answer = await this.client.state(number, dossier)
    if (answer.ok && answer.state === 'disparu') return undefined
    return !answer.ok || answer.state === 'prefilled' || answer.state === 'brouillon' ? { kind: 'dossier', dossier } : { kind: 'deja' }
  }
}
