import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The name of the service, wherever it is said. */
export const SITE_NAME = 'Mes aides, pas à pas'

/** What every page knows of the site; `cssInline` is for the entry page alone. */
export interface Site {
  marque: 'neutre' | 'etat'
  nom: string
  version: string
  cssHref: string
  cssInline?: string
  /** The style sheet without typefaces, for who asks to save data; a brand without typefaces has no other. */
  cssHrefSobre?: string
}

/** The entry page's own sheets, as text. */
export interface EntryCss { css: string, sobre?: string }

const manifestSchema = z.record(z.string(), z.object({ href: z.string(), csp: z.string() }))
const packageSchema = z.object({ version: z.string() })

/** The site's name, version and style sheets; `entry` is the entry page's own, that `styleHashes` allow inlined. Throws when they are not built. */
export function readSite (root: string, marque: Site['marque']): { site: Site, entry: EntryCss, styleHashes: string[] } {
  const { version } = packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const sheets = manifest(root)
  const found = (suffix: string) => {
    const [all, entry] = [sheets[`site${suffix}.css`], sheets[`accueil${suffix}.css`]]
    if (all === undefined || entry === undefined) throw new Error(`Feuille de style de la marque « ${marque} » absente : lancez BRAND=${marque} npm run build`)
    return { href: all.href, csp: entry.csp, css: readFileSync(join(root, 'public', entry.href), 'utf8') }
  }
  const site = { marque, nom: SITE_NAME, version }
  const full = found(marque === 'etat' ? '-etat' : '')
  if (marque === 'neutre') return { site: { ...site, cssHref: full.href }, entry: { css: full.css }, styleHashes: [full.csp] }
  const spare = found('-etat-sobre')
  return { site: { ...site, cssHref: full.href, cssHrefSobre: spare.href }, entry: { css: full.css, sobre: spare.css }, styleHashes: [full.csp, spare.csp] }
}

function manifest (root: string): z.infer<typeof manifestSchema> {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(root, 'public', 'assets', 'manifest.json'), 'utf8')))
  } catch (cause) {
    throw new Error('Feuille de style absente ou illisible (public/assets/manifest.json) : lancez npm run build', { cause })
  }
}
