import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { buildApp, type AppOptions } from '../src/app.js'
import { readConfig } from '../src/config.js'
import { loadGeography } from '../src/geography/index.js'
import { OfficeDirectory } from '../src/integrations/annuaire/index.js'
import { openDemarches } from '../src/integrations/demarche-numerique/index.js'
import { Mailbox } from '../src/integrations/mail/index.js'
import { openRdv } from '../src/integrations/rdv/index.js'
import { PdfPool } from '../src/pdf/index.js'
import type { Services } from '../src/services.js'
import { RuleFaults } from '../src/routes/evaluation/rule-faults.js'
import { openEmbeddedStores, openVault } from '../src/sessions/index.js'

/** A folder of the test's own, gone with it. */
export function folderOf (t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'simulateur-'))
  t.teardown(() => { rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) })
  return folder
}

/** A clock that moves when it is told to. */
export function stillClock (start = '2026-11-23T10:00:00Z') {
  let time = Date.parse(start)
  return { now: () => time, clock: () => new Date(time), advance: (ms: number) => { time += ms } }
}

export interface Served { app: FastifyInstance, services: Services, time: ReturnType<typeof stillClock>, log: string[] }
type Settings = AppOptions & { env?: NodeJS.ProcessEnv, services?: Partial<Services>, rdvFolders?: string[], routes?: (app: FastifyInstance) => void }

/** The application as production builds it (cookies, tokens, headers), on an empty catalogue and a folder of its own. */
export async function served (t: Test, { env = {}, services: given = {}, rdvFolders = [], ...options }: Settings = {}): Promise<Served> {
  const time = stillClock()
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: folderOf(t), LOG_LEVEL: 'info', ...env })
  const stores = openEmbeddedStores({ dataDir: config.dataDir, key: config.dataKey, now: time.now })
  const catalogue = { aids: [], institutions: new Map(), parameters: new Map(), replaced: new Map() }
  const geography = loadGeography()
  const demarches = openDemarches({ config, rules: [], places: geography, now: time.now })
  const vault = openVault({ dataDir: config.dataDir, key: config.dataKey, now: time.now })
  const rdv = openRdv({ config, vault, folders: rdvFolders, known: { today: '2026-11-23' }, now: time.now })
  const nearby = new OfficeDirectory(config.annuaire, time.now)
  const services: Services = { config, clock: time.clock, catalogue, ruleFaults: new RuleFaults(), geography, stores, demarches, rdv, nearby, mailbox: new Mailbox(config.mail, config.dataDir), pdf: new PdfPool({ threads: 1 }), questions: 0, ...given }
  const log: string[] = []
  const app = await buildApp(services, { latest: 0, logStream: { write: line => { log.push(line) } }, ...options })
  t.teardown(async () => {
    await app.close()
    await services.pdf.close()
    services.mailbox.close()
    await rdv.agents?.api.close()
    rdv.appointments.close()
    vault.close()
    stores.close()
  })
  return { app, services, time, log }
}
