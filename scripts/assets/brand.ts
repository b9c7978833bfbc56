// Marianne is the State's typeface and excluded from DSFR's code licence: only brand « etat » declares and copies it.
import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Root } from 'postcss'
import { dsfr, type Brand } from './sources.js'

const faces = ['Marianne-Regular.woff2', 'Marianne-Medium.woff2', 'Marianne-Bold.woff2']

export function applyBrand (root: Root, brand: Brand, folder: string): void {
  root.walkAtRules('font-face', rule => {
    const file = faces.find(name => rule.toString().includes(name))
    if (brand === 'neutre' || file === undefined) { rule.remove(); return }
    mkdirSync(join(folder, 'fonts'), { recursive: true })
    copyFileSync(join(dsfr, 'dist/fonts', file), join(folder, 'fonts', file))
    rule.walkDecls('src', source => { source.value = `url("/assets/fonts/${basename(file)}") format("woff2")` })
  })
  if (brand === 'neutre') root.walkDecls('font-family', font => { font.value = font.value.replace(/"?Marianne"?,\s*/, '') })
}

/** The same sheet without typefaces, for who asks to save data: three files of 42 KB each. The stack of fonts falls back by itself. */
export const withoutTypefaces = (css: string): string => css.replace(/@font-face\s*\{[^}]*\}/g, '')
