import type { StartedDouble } from '../started-double.js'
import { app } from './agents/grants.js'
import { startRdv } from './index.js'

const secret = 'secret-de-la-demonstration'

/** The double of today's RDV; it tells the site what is booked, as the real one would. */
export async function rdvForDemo (port = 0, site = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`): Promise<StartedDouble> {
  const { origin, close } = await startRdv({
    port, partnerClock: Date.now, targets: [{ url: `${site}/webhooks/rdv`, secret }], redirectUris: [`${site}/agents/rdv/callback`]
  })
  const env = {
    RDV_FAKE_ORIGIN: origin, RDV_WEBHOOK_SECRET: secret, RDV_SLOTS_INSTANCE: origin, RDV_SLOTS_KEY: 'visioplainte-test-api-key',
    RDV_OAUTH_CLIENT_ID: app.id, RDV_OAUTH_CLIENT_SECRET: app.secret
  }
  return { name: 'RDV Service Public', origin, env, close }
}
