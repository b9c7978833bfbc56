import type { Place } from '../place.js'
import { Accounts } from './accounts.js'
import { RdvApi, type ApiOptions, type OAuthApp } from './api.js'
import { Plans } from './plans.js'
import type { Vault } from './vault.js'

export type { OAuthApp, Sent } from './api.js'
export type { Fields, ApiTrouble } from './api-result.js'
export type { PlanTrace } from './plans.js'
export type { Vault } from './vault.js'
export { RdvApi } from './api.js'
export { Accounts } from './accounts.js'
export { Plans } from './plans.js'

/** What an application at RDV lets agents do: connect their account, prepare an appointment for somebody (contract 3.5). */
export class AgentConnection {
  readonly api: RdvApi
  readonly accounts: Accounts
  readonly plans: Plans

  constructor (readonly app: OAuthApp, vault: Vault, options: ApiOptions) {
    this.api = new RdvApi(app, options)
    this.accounts = new Accounts(this.api, vault, options.now)
    this.plans = new Plans(this.accounts, vault, options.now)
  }

  /** The place names this application, and is on the same instance: numbers and tokens mean nothing elsewhere. */
  serves ({ agent, instance }: Place): boolean {
    return agent?.oauthApp === this.app.name && instance !== undefined && this.api.origins.includes(instance)
  }

  /** Where the person reads and cancels (contract 3.5): on the site where it was prepared. */
  personUrl (plan: string, rdv: number): string {
    return `${new URL(plan).origin}/users/rdvs/${rdv}`
  }

  get applicationsUrl (): string {
    return `${this.app.instance}/oauth/authorized_applications`
  }
}
