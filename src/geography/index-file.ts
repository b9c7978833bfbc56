import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FOOTER, FORMAT, HEADER } from './index-format.js'

const REMEDY = 'lancez « npm run build » pour le (re)construire'

/** `dist-data/geography.tsv` beside the package.json: the code runs from `src/` in development, from `dist/src/` in production. */
export function defaultPath (): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return join(folder, 'dist-data', 'geography.tsv')
}

export function unreadable (path: string, why: string, cause?: unknown): Error {
  return new Error(`Index géographique ${path} : ${why} ; ${REMEDY}`, { cause })
}

/** The lines of the index without its footer. Throws when it is absent, cut or of another format. */
export function readIndex (path: string): string[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw unreadable(path, 'fichier absent ou illisible', cause)
  }
  const lines = text.trimEnd().split('\n')
  const footer = lines.pop()
  if (!lines[0]?.startsWith(`${HEADER}\t${FORMAT}\t`)) throw unreadable(path, `en-tête inattendu, format ${FORMAT} demandé`)
  if (footer !== `${FOOTER}\t${lines.length}`) throw unreadable(path, 'fichier incomplet')
  return lines
}
