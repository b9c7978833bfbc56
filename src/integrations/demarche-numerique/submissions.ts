import { withTimeout } from '../transport/with-timeout.js'
import type { Body } from './body.js'
import type { Creation, DemarcheClient, PrefillTrouble } from './client.js'
import type { Dossier } from './created.js'
import type { OwnerRateLimiter } from './owner-rate-limiter.js'
import { lastSending, superfluous, type Sending, type Sendings } from './trace.js'

type Changes = ReadonlyMap<string, Sending | undefined>

/** What a page sent, and where it is written down. */
export interface Sent {
  /** Of this sending: the same page sent twice with the same content is the same one. */
  id: string
  /** Whose, for which démarche: one at a time there. */
  place: string
  hash: string
  shown: readonly string[]
  ticked: readonly string[]
  /** What was written on the page, as it was. */
  typed: Readonly<Record<string, string[]>>
  read: () => Promise<Sendings>
  keep: (changes: Changes) => Promise<unknown>
}
export interface Submission extends Sent {
  mapping: string
  owner: string
  number: number
  body: Body
  /** How many fields leave. */
  count: number
}
/** Why a sending gave no file: the service's trouble, or the démarche could not be prefilled any more when the page came back. */
export type SendingTrouble = PrefillTrouble | 'arret' | 'non_verifiee' | 'fermee' | 'indisponible' | 'changee' | 'organisme'
export type SubmissionResult = { kind: 'dossier', dossier: Dossier } | { kind: 'deja' } | { kind: 'echec', trouble: PrefillTrouble }

/** A person never waits longer, whatever the service does; the design allows five seconds. */
const PAGE_TIMEOUT = 4500

/** One file per submission, however often it is sent: DS itself would make one for each POST (contract 9.6, step 3). */
export class Submissions {
  readonly #running = new Map<string, { id: string, hash: string, outcome: Promise<SubmissionResult> }>()
  /** The writes of each place, one after the other: what a page gives up on and what the service answers never cross. */
  readonly #writes = new Map<string, Promise<unknown>>()

  constructor (
    readonly client: DemarcheClient,
    readonly quota: OwnerRateLimiter,
    readonly report: (creation: Creation, submission: Submission, ms: number) => void,
    readonly now: () => number
  ) {}

  /**
   * undefined: no answer in time. The POST goes on alone, because it may succeed; the same submission sent again
   * joins it, or finds its file. Each sending is written down under its own name before anything leaves, and so is what became of it.
   */
  async submit (submission: Submission, timeout = PAGE_TIMEOUT): Promise<SubmissionResult | undefined> {
    await this.#begin(submission)
    const result = await withTimeout(this.#one(submission), timeout)
    if (result === undefined) await this.#leave(submission)
    return result
  }

  /** Nothing could be sent: what the page held is kept all the same. */
  async lost (sent: Sent, trouble: SendingTrouble): Promise<void> {
    await this.#begin(sent)
    await this.#end(sent, () => ({ trouble, ...written(sent) }))
  }

  #begin (sent: Sent): Promise<void> {
    return this.#write(sent, sendings => {
      const { id, hash, shown, ticked } = sent
      const dossier = sendings.get(id)?.dossier
      const at = Math.max(this.now(), (lastSending(sendings)?.at ?? 0) + 1)
      const forgotten = superfluous(sendings).map(old => [old, undefined] as const)
      return new Map<string, Sending | undefined>([...forgotten, [id, { at, hash, shown: [...shown], ticked: [...ticked], ...dossier === undefined ? {} : { dossier } }]])
    })
  }

  /** Whoever waits no more finds what they wrote on the page again, unless the answer has come meanwhile. */
  #leave (sent: Sent): Promise<void> {
    return this.#write(sent, sendings => {
      const one = sendings.get(sent.id)
      return one === undefined || one.dossier !== undefined || one.trouble !== undefined ? new Map() : new Map([[sent.id, { ...one, ...written(sent) }]])
    })
  }

  #end (sent: Sent, outcome: (sendings: Sendings) => Pick<Sending, 'trouble' | 'dossier' | 'typed'>): Promise<void> {
    return this.#write(sent, sendings => {
      const one = sendings.get(sent.id)
      if (one === undefined) return new Map()
      const { at, hash, shown, ticked } = one
      const ended = outcome(sendings)
      // The file has what was written: no sending keeps it any longer.
      const freed = ended.dossier === undefined ? [] : [...sendings].filter(([, { typed }]) => typed !== undefined).map(([id, { typed: _, ...rest }]) => [id, rest] as const)
      return new Map<string, Sending | undefined>([...freed, [sent.id, { at, hash, shown, ticked, ...ended }]])
    })
  }

  #write ({ place, read, keep }: Sent, change: (sendings: Sendings) => Changes): Promise<void> {
    const writing = (this.#writes.get(place) ?? Promise.resolve()).catch(() => {}).then(async () => {
      const changes = change(await read())
      if (changes.size > 0) await keep(changes)
    })
    this.#writes.set(place, writing)
    return writing.finally(() => { if (this.#writes.get(place) === writing) this.#writes.delete(place) })
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
    return this.#end(submission, sendings => {
      if (result.kind === 'echec') return { trouble: result.trouble, ...written(submission) }
      const dossier = result.kind === 'dossier' ? result.dossier : made(sendings, submission.hash)
      return dossier === undefined ? {} : { dossier }
    })
  }

  async #make (submission: Submission): Promise<SubmissionResult> {
    const { number, body, hash, owner, read } = submission
    const before = made(await read(), hash)
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

/** The file of the same content. */
const made = (sendings: Sendings, hash: string): Dossier | undefined =>
  [...sendings.values()].findLast(one => one.hash === hash && one.dossier !== undefined)?.dossier

const written = ({ typed }: Sent): Pick<Sending, 'typed'> => Object.keys(typed).length === 0 ? {} : { typed: { ...typed } }
