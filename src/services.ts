import type { Catalogue } from '../rules/catalogue.js'
import type { Clock } from './clock.js'
import type { Config } from './config.js'
import type { Geography } from './geography/territory.js'
import type { OfficeDirectory } from './integrations/annuaire/index.js'
import type { Demarches } from './integrations/demarche-numerique/index.js'
import type { Mailbox } from './integrations/mail/index.js'
import type { Rdv } from './integrations/rdv/index.js'
import type { PdfPool } from './pdf/index.js'
import type { RuleFaults } from './routes/evaluation/rule-faults.js'
import type { Stores } from './sessions/index.js'

/** What the routes are given at the start: loaded once, never read again from the disk. */
export interface Services {
  config: Config
  clock: Clock
  catalogue: Catalogue
  geography: Geography
  ruleFaults: RuleFaults
  stores: Stores
  demarches: Demarches
  rdv: Rdv
  nearby: OfficeDirectory
  /** Where institutions write. */
  mailbox: Mailbox
  pdf: PdfPool
  /** Number of questions of the journey, for /sante. */
  questions: number
}
