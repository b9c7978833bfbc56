import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { inProject } from '../../src/project-root.js'

/** One import of a source file: a file of the project ("src/journey/path.ts"), or the name of a package. */
export interface Import { target: string, inside: boolean, typeOnly: boolean }
export interface SourceFile { path: string, text: string, imports: Import[] }

const statement = /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\((['"])([^'"]+)\3\)/gm

/** Every path below a folder of the project, as "src/app.ts". */
export const pathsIn = (folder: string): string[] =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path.replaceAll('\\', '/')}`)

export function read (path: string): SourceFile {
  const text = readFileSync(inProject(path), 'utf8')
  const imports = [...text.matchAll(statement)].map(([, typeOnly, from, , dynamic]): Import => {
    const target = from ?? dynamic!
    const inside = target.startsWith('.')
    return { target: inside ? normalize(join(dirname(path), target)).replace(/\.js$/, '.ts') : target, inside, typeOnly: typeOnly !== undefined }
  })
  return { path, text, imports }
}

export const sources = [...pathsIn('src'), ...pathsIn('rules')].filter(path => path.endsWith('.ts')).map(read)
