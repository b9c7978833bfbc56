import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of package.json: rules, views and public are read from there, whether the code runs from `src/` or from `dist/src/`. */
export const projectRoot = ((): string => {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
})()

export const inProject = (...path: string[]): string => join(projectRoot, ...path)
