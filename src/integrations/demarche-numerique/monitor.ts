import type { Creation } from './client.js'
import { isWarning, type Drift } from './drift.js'
import { silent, type Log } from './log.js'

/** What whoever runs the site sees: a line in the log when something changes, and counts. */
export class Monitor {
  log: Log = silent
  readonly #warned = new Map<string, number>()
  readonly #said = new Map<string, string>()
  readonly #sent = new Map<string, number>()

  drift (id: string, { findings }: Drift): void {
    const warnings = findings.filter(isWarning)
    this.#warned.set(id, warnings.length)
    const lines = warnings.map(({ code, field }) => [code, field === undefined ? id : `${id}.${field}`] as const)
    // The same drift is said once, not at every refresh.
    if (this.#said.get(id) === lines.join()) return
    this.#said.set(id, lines.join())
    for (const [code, where] of lines) this.log.warn({ code }, `ds.drift ${code} ${where}`)
  }

  schemaFailed (id: string, gone: boolean): void {
    if (gone) this.#warned.set(id, 1)
    this.log.warn({ code: gone ? 'introuvable' : 'indisponible' }, `ds.schema ${gone ? 'introuvable' : 'indisponible'} ${id}`)
  }

  staleServed (id: string): void {
    this.log.warn({ code: 'perime_servi' }, `ds.schema perime_servi ${id}`)
  }

  creation (id: string, fields: number, ms: number, creation: Creation): void {
    const outcome = creation.ok ? 'cree' : creation.trouble
    this.#sent.set(`${id} ${outcome}`, (this.#sent.get(`${id} ${outcome}`) ?? 0) + 1)
    if (creation.ok) return this.log.info({ code: outcome, status: 201, ms }, `ds.post ${id}, ${fields} champs`)
    const level = creation.trouble === 'refusee' || creation.trouble === 'inconnue' ? 'error' : 'warn'
    this.log[level]({ code: outcome, status: creation.status, ms }, `ds.${outcome} ${id}`)
  }

  /** For /sante: mappings with a warning at their last check, and files by démarche and outcome. */
  get report () {
    return { a_verifier: [...this.#warned.values()].filter(count => count > 0).length, envois: Object.fromEntries(this.#sent) }
  }
}
