import type { Test } from 'tap'
import { demo, formOf, give, scene, sendReview } from '../integrations/demarche-numerique/app.js'
import { rich } from '../integrations/demarche-numerique/rich.js'
import type { Shown } from './shown.js'

/** A file to prepare: its review, the same in error, the file made, and none when the service is down. */
export async function demarcheStates (t: Test): Promise<Shown[]> {
  const at = await scene(t, { loaded: demo, answers: rich })
  const pages: Shown[] = []
  const look = async (name: string, url: string): Promise<string> => {
    const { statusCode: status, payload: html } = await at.visitor.get(url)
    pages.push({ name, status, html })
    return html
  }
  await look('an aid with a file to prepare', `/simulation/${at.id}/resultats/demo-aide-mobilite`)
  const form = formOf(await look('review', at.url))
  const refused = await sendReview(at, [...form, ['saisie_email', 'pas une adresse']])
  pages.push({ name: 'review, in error', status: refused.statusCode, html: refused.payload })
  await sendReview(at, form)
  await look('file made', `${at.url}/dossier`)
  await at.double.close()
  const [, other] = (await at.visitor.start()).split('/simulation/')
  const id = other!.split('/')[0]!
  await give(at, at.visitor, id, rich)
  const down = at.url.replace(at.id, id)
  await sendReview({ ...at, url: down }, formOf((await at.visitor.get(down)).payload))
  await look('no file', `${down}/indisponible`)
  return pages
}
