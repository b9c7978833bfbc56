import closeWithGrace from 'close-with-grace'
import { loadCatalogue } from '../rules/catalogue.js'
import { buildApp } from './app.js'
import { systemClock, today } from './clock.js'
import { readConfig } from './config.js'
import { speakFrench } from './french-faults.js'
import { loadGeography } from './geography/index.js'
import { OfficeDirectory } from './integrations/annuaire/index.js'
import { openDemarches, startDailyRound } from './integrations/demarche-numerique/index.js'
import { Mailbox } from './integrations/mail/index.js'
import { openRdv } from './integrations/rdv/index.js'
import { metricsServer } from './metrics-server.js'
import { processMetrics } from './plugins/metrics.js'
import { inProject } from './project-root.js'
import { PdfPool } from './pdf/index.js'
import { questionCount } from './journey/registry.js'
import { openEmbeddedStores, openVault, startPurge } from './sessions/index.js'
import { RuleFaults } from './routes/evaluation/rule-faults.js'
import { startFault } from './start-fault.js'
import { longestStop, stop } from './stop.js'

const now = (): number => systemClock().getTime()

async function start (): Promise<void> {
  // Whatever is written is for this account alone.
  process.umask(0o077)
  speakFrench()
  const config = readConfig()
  const catalogue = await loadCatalogue(inProject('rules'), config.rulesExtraDir)
  const geography = loadGeography()
  const demarches = openDemarches({ config, rules: [inProject('rules'), config.rulesExtraDir], places: geography, now })
  const benefits = new Set([...catalogue.aids.map(({ id }) => id), ...catalogue.institutions.keys()])
  const vault = openVault({ dataDir: config.dataDir, key: config.dataKey, now })
  const rdv = openRdv({ config, vault, folders: [inProject('rules'), config.rulesExtraDir], known: { today: today(systemClock), benefits }, now })
  const nearby = new OfficeDirectory(config.annuaire, now)
  const mailbox = new Mailbox(config.mail, config.dataDir)
  const pdf = new PdfPool()
  pdf.warm()
  const stores = openEmbeddedStores({ dataDir: config.dataDir, key: config.dataKey, now })
  const app = await buildApp({ config, clock: systemClock, catalogue, ruleFaults: new RuleFaults(), geography, stores, demarches, rdv, nearby, mailbox, pdf, questions: questionCount })
  const purged = {
    ...stores,
    purge: (at: number) => {
      rdv.appointments.purge()
      vault.purge()
      return stores.purge(at)
    }
  }
  const stopPurge = startPurge(purged, now, error => { app.log.error(error) })
  const stopMail = mailbox.start()
  const stopRound = startDailyRound(demarches, error => { app.log.error(error) })
  app.addHook('onClose', async () => {
    stopRound()
    stopMail()
    mailbox.close()
    await stopPurge()
    await pdf.close()
    rdv.appointments.close()
    vault.close()
    stores.close()
  })
  closeWithGrace({ delay: longestStop(config.lameDuck), logger: false }, async ({ err, signal }) => {
    if (err) app.log.fatal(err)
    app.log.info({ signal }, 'arrêt')
    await stop(app, config.lameDuck)
  })
  if (config.metrics !== null) {
    processMetrics(app)
    const measured = metricsServer(app.metrics).listen(config.metrics.port, config.metrics.host)
    app.addHook('onClose', async () => { measured.close() })
    measured.on('error', error => { app.log.error(error, 'mesures') })
  }
  const address = await app.listen({ host: config.host, port: config.port })
  console.log(`Le simulateur est ouvert : ${address}`)
}

start().catch(error => {
  console.error(startFault(error))
  process.exit(1)
})
