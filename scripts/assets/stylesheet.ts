// From DSFR's files to the one style sheet of the site.
import { readFileSync } from 'node:fs'
import { transform } from 'lightningcss'
import postcss from 'postcss'
import { applyBrand } from './brand.js'
import { inlineIcons } from './icons.js'
import { dropUnusedProperties, purge } from './purge.js'
import { darkWithoutScript } from './scheme.js'
import { banner, sources, type Brand } from './sources.js'
import { dropLegacy, mergeMedia } from './tidy.js'

/** `only` limits the sheet to what some templates use. */
export async function stylesheet (brand: Brand, folder: string, only?: RegExp): Promise<string> {
  const root = postcss.root()
  for (const { path, css } of sources(brand)) {
    const sheet = postcss.parse(css)
    inlineIcons(sheet, path)
    root.append(sheet)
  }
  dropLegacy(root)
  applyBrand(root, brand, folder)
  darkWithoutScript(root)
  mergeMedia(root)
  // Ours comes last and unmerged, so that it wins over DSFR's break points too.
  root.append(postcss.parse(readFileSync('views/styles/site.css', 'utf8')))
  const purged = postcss.parse(await purge(root.toString(), brand, only))
  dropUnusedProperties(purged)
  const { code } = transform({ filename: 'site.css', code: Buffer.from(purged.toString()), minify: true })
  return `${banner()}\n${code.toString()}`
}
