import type { PrefillTrouble } from './client.js'
import type { Dossier } from './created.js'
import { lastSending, superfluous, type Sending, type Sendings } from './trace.js'

type Changes = ReadonlyMap<string, Sending | undefined>
type Outcome = Pick<Sending, 'trouble' | 'dossier' | 'typed'>

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
/** Why a sending gave no file: the service's trouble, or the démarche could not be prefilled any more when the page came back. */
export type SendingTrouble = PrefillTrouble | 'arret' | 'non_verifiee' | 'fermee' | 'indisponible' | 'changee' | 'organisme'

/** What became of each sending, under its own name: never another's link, reason or date. */
export class SendingLedger {
  /** The writes of each place, one after the other: what a page gives up on and what the service answers never cross. */
  readonly #writes = new Map<string, Promise<unknown>>()

  constructor (readonly now: () => number) {}

  begin (sent: Sent): Promise<void> {
    return this.#write(sent, sendings => {
      const { id, hash, shown, ticked } = sent
      const dossier = sendings.get(id)?.dossier
      const at = Math.max(this.now(), (lastSending(sendings)?.at ?? 0) + 1)
      const forgotten = superfluous(sendings).map(old => [old, undefined] as const)
      return new Map<string, Sending | undefined>([...forgotten, [id, { at, hash, shown: [...shown], ticked: [...ticked], ...dossier === undefined ? {} : { dossier } }]])
    })
  }

  /** Whoever waits no more finds what they wrote on the page again, unless the answer has come meanwhile. */
  leave (sent: Sent): Promise<void> {
    return this.#write(sent, sendings => {
      const one = sendings.get(sent.id)
      return one === undefined || one.dossier !== undefined || one.trouble !== undefined ? new Map() : new Map([[sent.id, { ...one, ...written(sent) }]])
    })
  }

  /** No file: what was written on the page is kept for the next try. */
  failed (sent: Sent, trouble: SendingTrouble): Promise<void> {
    return this.#end(sent, () => ({ trouble, ...written(sent) }))
  }

  /** Its file; undefined: that of the same content, made before. */
  done (sent: Sent, dossier?: Dossier): Promise<void> {
    return this.#end(sent, sendings => {
      const file = dossier ?? fileOf(sendings, sent.hash)
      return file === undefined ? {} : { dossier: file }
    })
  }

  #end (sent: Sent, outcome: (sendings: Sendings) => Outcome): Promise<void> {
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
}

/** The file of the same content. */
export const fileOf = (sendings: Sendings, hash: string): Dossier | undefined =>
  [...sendings.values()].findLast(one => one.hash === hash && one.dossier !== undefined)?.dossier

const written = ({ typed }: Sent): Pick<Sending, 'typed'> => Object.keys(typed).length === 0 ? {} : { typed: { ...typed } }
