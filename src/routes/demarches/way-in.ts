import { isChecked, lastMade, readSendings } from '../../integrations/demarche-numerique/index.js'
import type { Aid } from '../../../rules/catalogue.js'
import { waysToAsk } from '../../results/ways-to-ask.js'
import type { Services } from '../../services.js'
import { simulationUrl, type SimulationContext } from '../simulation/context.js'

interface Link { libelle: string, href: string, externe?: true }

/** The ways into a démarche that we can fill: take up the file that was prepared, prepare one; the plain link alone when prefill is off. */
export function wayIn (aid: string, { id, answers }: SimulationContext, { demarches }: Services): Link[] {
  const loaded = demarches.forAid(aid)
  if (loaded === undefined) return []
  const { mapping } = loaded
  const plain: Link = { libelle: 'Commencer ma demande', href: demarches.plainLink(mapping), externe: true }
  if (!isChecked(mapping)) return [{ ...plain, libelle: 'Commencer ma demande (formulaire que nous n’avons pas encore vérifié)' }]
  if (!demarches.settings.enabled) return [plain]
  const href = simulationUrl(id, `demarches/${mapping.id}`)
  const dossier = lastMade(readSendings(answers, mapping.id))
  const resume = dossier === undefined ? [] : [{ libelle: 'Reprendre mon dossier', href: `${href}/dossier` }]
  return [...resume, { libelle: 'Préparer mon dossier prérempli', href }, plain]
}

/** Every way to ask for an aid, ours first. `twoForms`: the institution has another form online than the démarche; undefined when there is one at most. */
export function allWays (aid: Aid, context: SimulationContext, services: Services): { ways: Link[], twoForms: string | undefined } {
  const ours = wayIn(aid.id, context, services)
  const loaded = services.demarches.forAid(aid.id)
  const others = waysToAsk(aid).filter(({ href }) => loaded === undefined || !isThatDemarche(href, loaded.mapping.path, services))
  const online = others.find(({ href }) => href === aid.text.teleservice)
  return { ways: [...ours, ...others], twoForms: ours.length > 0 && online !== undefined ? new URL(online.href).host : undefined }
}

/** The téléservice that a file names may be the démarche itself. */
const isThatDemarche = (href: string, path: string, { demarches }: Services): boolean =>
  demarches.settings.origins.includes(new URL(href).origin) && new URL(href).pathname.toLowerCase() === `/commencer/${path.toLowerCase()}`
