import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Installed { dir: string, version: string }

const ask = 'import importlib.util; found = importlib.util.find_spec("openfisca_france"); print(list(found.submodule_search_locations)[0] if found else "")'

/** The parameters of openfisca-france: those of a folder, or those that a Python has installed. Throws, in French, when there are none. */
export function findOpenFisca ({ parameters, python = 'python3' }: { parameters?: string | undefined, python?: string | undefined }): Installed {
  if (parameters !== undefined) {
    if (!existsSync(join(parameters, 'prestations_sociales'))) throw new Error(`${parameters} n’est pas le dossier « parameters » d’openfisca-france : il n’a pas de sous-dossier « prestations_sociales ».`)
    return { dir: parameters, version: versionOf(dirname(parameters)) }
  }
  const installed = packageOf(python)
  if (installed === '') throw new Error(`openfisca-france n’est pas installé pour ${python}. ${remedy}`)
  return { dir: join(installed, 'parameters'), version: versionOf(installed) }
}

const remedy = 'Installez-le (« pip install --upgrade openfisca-france », dans un environnement virtuel), puis donnez ce Python par --python=CHEMIN, ou son dossier de paramètres par --parameters=DOSSIER.'

function packageOf (python: string): string {
  try {
    return execFileSync(python, ['-c', ask], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch (cause) {
    throw new Error(`${python} ne répond pas. ${remedy}`, { cause })
  }
}

/** Beside the package: « openfisca_france-176.1.8.dist-info ». */
function versionOf (installed: string): string {
  const beside = existsSync(dirname(installed)) ? readdirSync(dirname(installed)) : []
  return beside.map(name => /^openfisca_france-(.+)\.dist-info$/i.exec(name)?.[1]).find(version => version !== undefined) ?? 'inconnue'
}
