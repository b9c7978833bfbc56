import { readFileSync, writeFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { loadCatalogue } from '../../rules/catalogue.js'
import { systemClock, today } from '../clock.js'
import type { Config } from '../config.js'
import { checkPlaces as check, placeFile, placeFolders, PlaceDirectory } from '../integrations/rdv/index.js'
import { inProject } from '../project-root.js'

export interface PlacesSeen { faults: number, toLookAt: number }

/**
 * Every appointment place, linted without asking anything of RDV, whose robots.txt does not want it (contract 7.7): a line for each thing to
 * look at, with the link that a person follows. `wanted` chooses places by their name.
 */
export async function checkPlaces ({ rdv, rulesExtraDir }: Pick<Config, 'rdv' | 'rulesExtraDir'>, wanted: (...names: string[]) => boolean): Promise<PlacesSeen> {
  const { aids, institutions } = await loadCatalogue(inProject('rules'), rulesExtraDir)
  const benefits = new Set([...aids.map(({ id }) => id), ...institutions.keys()])
  const { places, faults, warnings } = check(placeFolders([inProject('rules'), rulesExtraDir]), { today: today(systemClock), benefits, instances: rdv })
  const chosen = places.filter(({ id, label }) => wanted(id, label))
  const of = (id: string, lines: readonly string[]): string[] => lines.filter(line => line.startsWith(`${id}.yml — `)).map(line => line.slice(id.length + 7))
  const unread = faults.filter(line => !places.some(({ id }) => line.startsWith(`${id}.yml — `)))
  for (const fault of unread) console.log(`✗ ${fault}`)
  const directory = new PlaceDirectory(places, rdv)
  let toLookAt = 0
  for (const { id, checkedOn, ...place } of chosen) {
    const [wrong, doubtful] = [of(id, faults), of(id, warnings)]
    toLookAt += doubtful.length
    console.log(`${wrong.length > 0 ? '✗' : doubtful.length > 0 ? '!' : '✓'} ${id}, ${checkedOn === undefined ? 'jamais vérifié' : `vérifié le ${checkedOn}`} : ${directory.link({ ...place, id }, 'usager') ?? 'par téléphone'}`)
    for (const line of [...wrong, ...doubtful]) console.log(`    ${line}`)
  }
  const wrong = chosen.flatMap(({ id }) => of(id, faults)).length + unread.length
  console.log(`${chosen.length} lieux de rendez-vous, ${wrong} à corriger, ${toLookAt} à regarder\n`)
  return { faults: wrong, toLookAt }
}

/** Somebody has followed the link and seen the right page: the day is written in the place's file. False: no such place. */
export function acceptPlace ({ rulesExtraDir }: Pick<Config, 'rulesExtraDir'>, id: string): boolean {
  const file = placeFile(placeFolders([inProject('rules'), rulesExtraDir]), id)
  if (file === undefined) return false
  const document = parseDocument(readFileSync(file, 'utf8'))
  document.set('checkedOn', today(systemClock))
  writeFileSync(file, document.toString({ lineWidth: 0 }))
  return true
}
