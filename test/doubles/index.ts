import { directoriesForDemo } from './annuaire/for-demo.js'
import { demarcheNumeriqueForDemo } from './demarche-numerique/for-demo.js'
import { rdvForDemo } from './rdv/for-demo.js'
import type { StartedDouble } from './started-double.js'

/** Every outside service of demonstration, started by `npm run demo`: one line each. */
export const doubles: readonly (() => Promise<StartedDouble>)[] = [
  () => demarcheNumeriqueForDemo(),
  () => rdvForDemo(),
  () => directoriesForDemo()
]
