// Writes public/assets/: the style sheet, compressed, and manifest.json, which says where it is.
// `--marque=etat` also writes the sheet of the State's own deployment (logo, typeface): nobody else may ship it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { withoutTypefaces } from './assets/brand.js'
import { stylesheet } from './assets/stylesheet.js'
import { writeAsset, type Asset } from './assets/write.js'

const folder = 'public/assets'
const entryPage = /layouts.(page|entete|pied)|pages.accueil|components.(retour|bouton|mise-en-avant)/
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const manifest: Record<string, Asset> = {}
for (const brand of process.argv.includes('--marque=etat') ? ['neutre', 'etat'] as const : ['neutre'] as const) {
  const suffix = brand === 'etat' ? '-etat' : ''
  // The entry page carries its own rules inside it and prefetches the rest while it is being read.
  for (const [name, only] of [['site', undefined], ['accueil', entryPage]] as const) {
    const css = await stylesheet(brand, folder, only)
    manifest[`${name}${suffix}.css`] = writeAsset(folder, `${name}${suffix}.css`, css)
    if (brand === 'etat') manifest[`${name}-etat-sobre.css`] = writeAsset(folder, `${name}-etat-sobre.css`, withoutTypefaces(css))
  }
}

writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`)
for (const [name, { bytes, brotli }] of Object.entries(manifest)) console.log(`${name}: ${bytes} bytes, ${brotli} in brotli`)
