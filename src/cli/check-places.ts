import { loadCatalogue } from '../../rules/catalogue.js'
import { systemClock, today } from '../clock.js'
import type { Config } from '../config.js'
import { checkPlaces as check, placeFolders } from '../integrations/rdv/index.js'
import { inProject } from '../project-root.js'

/** Every appointment place, linted without asking anything of RDV (contract 7.7): a line for each thing to look at; gives how many stop the start. */
export async function checkPlaces ({ rdv, rulesExtraDir }: Pick<Config, 'rdv' | 'rulesExtraDir'>): Promise<number> {
  const { aids, institutions } = await loadCatalogue(inProject('rules'), rulesExtraDir)
  const benefits = new Set([...aids.map(({ id }) => id), ...institutions.keys()])
  const { places, faults, warnings } = check(placeFolders([inProject('rules'), rulesExtraDir]), { today: today(systemClock), benefits, instances: rdv })
  for (const fault of faults) console.log(`✗ ${fault}`)
  for (const warning of warnings) console.log(`  ${warning}`)
  console.log(`${places.length} lieux de rendez-vous, ${faults.length} à corriger, ${warnings.length} à regarder`)
  return faults.length
}
