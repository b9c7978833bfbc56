import formbody from '@fastify/formbody'
import fastify, { LogController, type FastifyInstance } from 'fastify'
import { randomBytes } from 'node:crypto'
import { readSite } from './content/site.js'
import { today } from './clock.js'
import { overdueOn } from './engine/freshness.js'
import { speakFrench } from './french-faults.js'
import { browserSession } from './plugins/browser-session.js'
import { caching } from './plugins/caching.js'
import { compression } from './plugins/compression.js'
import { csrf } from './plugins/csrf.js'
import { errors } from './plugins/errors.js'
import { logger, type LogStream } from './plugins/logger.js'
import { eventLog } from './plugins/events.js'
import { leaving } from './plugins/leaving.js'
import { LATEST, loadShedding } from './plugins/load-shedding.js'
import { maintenance } from './plugins/maintenance.js'
import { limits, rateLimits, type Limits } from './plugins/rate-limits.js'
import { metrics } from './plugins/metrics.js'
import { rawErrors } from './plugins/raw-errors.js'
import { readableUrl } from './plugins/readable-url.js'
import { requestLog } from './plugins/request-log.js'
import { saveData } from './plugins/save-data.js'
import { securityHeaders } from './plugins/security-headers.js'
import { files } from './plugins/static-files.js'
import { theme } from './plugins/theme.js'
import { views } from './plugins/views.js'
import { projectRoot } from './project-root.js'
import { agents } from './routes/agents/index.js'
import { aides } from './routes/aides/index.js'
import { api } from './routes/api/index.js'
import { accueil } from './routes/accueil.js'
import { apparence } from './routes/apparence.js'
import { demarches } from './routes/demarches/index.js'
import { institutions } from './routes/institutions/index.js'
import { offline } from './routes/offline.js'
import { pages } from './routes/pages.js'
import { prepare } from './routes/prepare.js'
import { pret } from './routes/pret.js'
import { rendezVous } from './routes/rendez-vous/index.js'
import { sante } from './routes/sante.js'
import { securityTxt } from './routes/security-txt.js'
import { simulation } from './routes/simulation/index.js'
import { webhooks } from './routes/webhooks.js'
import type { Services } from './services.js'

/** `latest`: see load-shedding.ts. */
export interface AppOptions { limits?: Limits, latest?: number, logStream?: LogStream }

/** A proxy that numbers its requests finds its numbers in our log; nothing else gets in by that door. */
const givenId = (given: unknown): string | undefined => typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : undefined

/** The whole application, not listening: what the server runs and what tests inject requests into. The order below matters. */
export async function buildApp (services: Services, options: AppOptions = {}): Promise<FastifyInstance> {
  speakFrench()
  const { config, stores } = services
  const { site, entry, styleHashes } = readSite(projectRoot, config.brand)
  const app = fastify({
    logger: logger(config.logLevel, options.logStream),
    logController: new LogController({ disableRequestLogging: true }),
    ...rawErrors(config.secureCookies),
    genReqId: ({ headers }) => givenId(headers['x-request-id']) ?? randomBytes(4).toString('hex'),
    trustProxy: config.trustProxy,
    rewriteUrl: ({ url = '/' }) => readableUrl(url),
    // Some aids have ids of more than a hundred characters, accents encoded.
    routerOptions: { maxParamLength: 500 },
    // A start that is slow beats a start that gives up.
    pluginTimeout: 60_000,
    // While it closes, what is read is answered as ever (stop.ts).
    return503OnClosing: false,
    bodyLimit: 256 * 1024,
    requestTimeout: 30_000,
    connectionTimeout: 60_000
  })

  services.ruleFaults.onNew(fault => { app.log.error({ code: fault.aid, place: `${fault.file} : ${fault.where}` }, 'aide indisponible') })

  services.pdf.onFault(error => { app.log.error(error, 'fil des fiches en PDF') })

  leaving(app)
  eventLog(app, metrics(app, {
    files: () => services.pdf.waiting,
    unavailableAids: () => services.ruleFaults.aids.length,
    overdueFigures: () => overdueOn(services.catalogue.parameters, today(services.clock)).length,
    demarches: () => services.demarches.monitor.report
  }))
  requestLog(app)
  caching(app)
  await securityHeaders(app, { secure: config.secureCookies, styleHashes })
  await views(app, { site })
  theme(app, { secure: config.secureCookies })
  if (site.cssHrefSobre !== undefined) saveData(app)
  await compression(app)
  maintenance(app, config.dataDir)
  await loadShedding(app, options.latest ?? LATEST)

  // Neither counted nor given a cookie.
  await files(app)
  sante(app, services, site.version)
  pret(app, services)
  securityTxt(app, services)
  offline(app, site)

  errors(app, rateLimits(app, options.limits ?? limits))

  await app.register(async served => api(served, services))
  await app.register(async open => aides(open, services))
  await webhooks(app, services)
  await app.register(async visited => {
    await visited.register(formbody)
    await browserSession(visited, {
      config, ...stores, forgetToo: async ({ rdvAccount }) => { if (rdvAccount !== undefined) await services.rdv.agents?.accounts.leave(rdvAccount, app.log) }
    })
    await csrf(visited)
    accueil(visited, { simulations: stores.simulations, site, entry })
    pages(visited, config.publisher)
    prepare(visited, services.catalogue)
    apparence(visited)
    await institutions(visited, services)
    await simulation(visited, services)
    await demarches(visited, services)
    await rendezVous(visited, services)
    await agents(visited, services)
  })
  return app
}
