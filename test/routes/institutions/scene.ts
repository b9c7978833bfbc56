// The door for institutions, before the doubles of both services.
import type { Test } from 'tap'
import { loadCatalogue } from '../../../rules/catalogue.js'
import { inProject } from '../../../src/project-root.js'
import { startRdv } from '../../doubles/rdv/index.js'
import { doubleFor } from '../../integrations/demarche-numerique/double.js'
import { served, type Served } from '../../served.js'

const catalogue = await loadCatalogue(inProject('rules'), inProject('test/doubles/rules'))

/** A visitor without session, cookie nor script: only forms. */
class Desk {
  constructor (readonly site: Served) {}

  send (url: string, fields: readonly (readonly [string, string])[]) {
    const payload = new URLSearchParams(fields.map(pair => [...pair])).toString()
    return this.site.app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
  }
}

export const decoded = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
/** What a page carries from the one before. */
export const hidden = (html: string): [string, string][] => [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]): [string, string] => [decoded(name!), decoded(value!)])
/** The lists to decide, with what each offers and what we would say. */
export const lists = (html: string) => [...html.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)].map(([, name, body]) => ({
  name: name!, options: [...body!.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => decoded(value!)), chosen: /value="([^"]*)" selected/.exec(body!)?.[1]
}))

export async function desk (t: Test, env: NodeJS.ProcessEnv = {}) {
  const demarche = await doubleFor(t)
  const rdv = await startRdv()
  t.teardown(() => rdv.close())
  const site = await served(t, {
    services: { catalogue },
    env: { DS_BASE_URL: demarche.origin, DS_ALLOWED_ORIGINS: demarche.origin, DS_PREFILL_ENABLED: 'true', RDV_FAKE_ORIGIN: rdv.origin, ...env },
    limits: { session: 1e6, stranger: 1e6, address: 1e6, api: 1e6 }
  })
  return { demarche, rdv, site, at: new Desk(site) }
}

export const place: [string, string][] = [
  ['nom', 'CCAS de Chez-Nous'], ['avec', 'une conseillère du CCAS'], ['pour', 'les personnes qui habitent à Rennes'], ['objet', 'comprendre votre résultat'], ['modes', 'phone'],
  ['telephone', '01 02 03 04 05'], ['autrement', 'Passez à l’accueil.'], ['communes', '35238'], ['suivi', 'oui']
]
