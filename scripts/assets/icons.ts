// DSFR asks for one request per icon of 250 bytes: they travel inside the style sheet instead.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Root } from 'postcss'

const escape = (svg: string) => svg.trim().replace(/\s+/g, ' ').replace(/> </g, '><').replaceAll('"', "'")
  .replace(/[%#<>{}]/g, sign => encodeURIComponent(sign))

const data = (path: string) => `url("data:image/svg+xml,${escape(readFileSync(path, 'utf8'))}")`

/** Replaces every relative svg address of a sheet read from `path` by its content. */
export function inlineIcons (root: Root, path: string): void {
  root.walkDecls(/(mask|background)-image/, declaration => {
    const inlined = (_: string, icon: string) => data(resolve(dirname(path), icon))
    declaration.value = declaration.value.replace(/url\("?(\.\.?\/[^")]+\.svg)"?\)/g, inlined)
  })
}
