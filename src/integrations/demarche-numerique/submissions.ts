import { withTimeout } from '../transport/with-timeout.js'
import type { Body } from './body.js'
import type { Creation, DemarcheClient, PrefillTrouble } from './client.js'
import type { Dossier } from './created.js'
import type { OwnerRateLimiter } from './owner-rate-limiter.js'
import { fileOf, SendingLedger, type SendingTrouble, type Sent } from './sending-ledger.js'

export interface Submission extends Sent {
  mapping: string
  owner: string
  number: number
  body: Body
  /** How many fields leave. */
  count: number
}
export type SubmissionResult = { kind: 'dossier', dossier: Dossier } | { kind: 'deja' } | { kind: 'echec', trouble: PrefillTrouble }

/** A person never waits longer, whatever the service does; the design allows five seconds. */
const PAGE_TIMEOUT = 4500

/** One file per submission, however often it is sent: DS itself would make one for each POST (contract 9.6, step 3). */
export class Submissions {
  readonly #running = new Map<string, { id: string, hash: string, outcome: Promise<SubmissionResult> }>()
  readonly #ledger: SendingLedger

  constructor (
    readonly client: DemarcheClient,
    readonly quota: OwnerRateLimiter,
    readonly report: (creation: Creation, submission: Submission, ms: number) => void,
    now: () => number
  ) {
    this.#ledger = new SendingLedger(now)
  }

  /**
   * undefined: no answer in time. The POST goes on alone, because it may succeed; the same submission sent again
   * joins it, or finds its file. Each sending is written down under its own name before anything leaves, and so is what became of it.
   */
  async submit (submission: Submission, timeout = PAGE_TIMEOUT): Promise<SubmissionResult | undefined> {
    await this.#ledger.begin(submission)
    const result = await withTimeout(this.#one(submission), timeout)
    if (result === undefined) await this.#ledger.leave(submission)
    return result
  }

  /** Nothing could be sent: what the page held is kept all the same. */
  async lost (sent: Sent, trouble: SendingTrouble): Promise<void> {
    await this.#ledger.begin(sent)
    await this.#ledger.failed(sent, trouble)
  }

  async #one (submission: Submission): Promise<SubmissionResult> {
    const { id, place, hash } = submission
    for (let running = this.#running.get(place); running !== undefined; running = this.#running.get(place)) {
      if (running.hash === hash) {
        const result = await running.outcome
        if (running.id !== id) await this.#note(submission, result)
        return result
      }
      await running.outcome.catch(() => {})
    }
    // It is written down before the place is free: whoever comes next finds the file.
    const outcome = this.#make(submission).then(async result => {
      await this.#note(submission, result)
      return result
    }).finally(() => { this.#running.delete(place) })
    this.#running.set(place, { id, hash, outcome })
    return outcome
  }

  #note (submission: Submission, result: SubmissionResult): Promise<void> {
    if (result.kind === 'echec') return this.#ledger.failed(submission, result.trouble)
    return this.#ledger.done(submission, result.kind === 'dossier' ? result.dossier : undefined)
  }

  async #make (submission: Submission): Promise<SubmissionResult> {
    const { number, body, hash, owner, read } = submission
    const before = fileOf(await read(), hash)
    const known = before === undefined ? undefined : await this.#known(number, before)
    if (known !== undefined) return known
    if (!this.quota.take(owner)) return { kind: 'echec', trouble: 'saturee' }
    const start = performance.now()
    const creation = await this.client.create(number, body)
    this.report(creation, submission, Math.round(performance.now() - start))
    return creation.ok ? { kind: 'dossier', dossier: creation.dossier } : { kind: 'echec', trouble: creation.trouble }
  }

  /** The file made before, if it can still be opened; when nobody can say, its link is the best that we have. */
  async #known (number: number, dossier: Dossier): Promise<SubmissionResult | undefined> {
    const answer = await this.client.state(number, dossier)
    if (answer.ok && answer.state === 'disparu') return undefined
    return !answer.ok || answer.state === 'prefilled' || answer.state === 'brouillon' ? { kind: 'dossier', dossier } : { kind: 'deja' }
  }
}
