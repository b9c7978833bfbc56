import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, step } from './step.mjs'

const brand = process.env.BRAND === 'etat' ? 'etat' : 'neutre'
const stamp = join(root, 'dist', '.empreinte')
const folders = ['src', 'rules', 'views', 'scripts']
const files = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json']
// The rules' data is read as it is at the start: a new figure needs no build.
const built = file => !/\.ya?ml$/.test(file)
const results = ['dist/src/server.js', 'dist-data/geography.tsv', 'public/assets/manifest.json']

/** Changes with the name, size or time of any source, and with the brand. */
function fingerprint () {
  const sources = folders.flatMap(folder => readdirSync(join(root, folder), { recursive: true }).filter(built).map(file => join(folder, file)))
  const hash = createHash('sha256').update(brand)
  for (const file of [...sources, ...files].sort()) {
    const source = statSync(join(root, file))
    if (source.isFile()) hash.update(`${file} ${source.size} ${source.mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Compiles, builds the geography index and the style sheets. */
export async function build () {
  const before = fingerprint()
  const script = (...args) => [process.execPath, ['--import=tsx', ...args]]
  // A formula deleted from the sources must not live on in what runs.
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await step('Je compile', process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
  await step('Je prépare l’index des communes', ...script('scripts/build-geography.ts'))
  await step('Je prépare la feuille de style', ...script('scripts/build-assets.ts', `--marque=${brand}`))
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, before)
}

/** The same, when a source has changed since. */
export async function buildIfNeeded () {
  const upToDate = results.every(file => existsSync(join(root, file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
  if (!upToDate) await build()
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build()
