import { isChecked, lastMade, readSendings } from '../../integrations/demarche-numerique/index.js'
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
