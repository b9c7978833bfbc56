// DSFR repeats its break points in each component: one block each is smaller, and the last one still wins.
import type { AtRule, Root } from 'postcss'

const legacy = /\(-ms-high-contrast: active\)/
const widths = ['(min-width: 36em)', '(min-width: 48em)', '(min-width: 62em)', '(min-width: 78em)']

export function dropLegacy (root: Root): void {
  root.walkComments(comment => { comment.remove() })
  root.walkAtRules('charset', rule => { rule.remove() })
  // Only for native date fields, which no page has (and lightningcss cannot read this condition).
  root.walkAtRules('supports', rule => { if (rule.params.startsWith('selector(')) rule.remove() })
  root.walkAtRules('media', rule => {
    if (!legacy.test(rule.params)) return
    const kept = rule.params.split(',').filter(query => !legacy.test(query))
    if (kept.length === 0) rule.remove()
    else rule.params = kept.join(',').trim()
  })
}

/** Break points go first and from narrow to wide, whatever order the components came in; the rest keeps the order of its first block. */
export function mergeMedia (root: Root): void {
  const blocks = new Map<string, AtRule>()
  for (const node of root.nodes.filter((node): node is AtRule => node.type === 'atrule' && node.name === 'media')) {
    const first = blocks.get(node.params)
    if (first === undefined) blocks.set(node.params, node)
    else first.append(node.nodes ?? [])
    node.remove()
  }
  const rank = (block: AtRule) => (widths.indexOf(block.params) + widths.length + 1) % (widths.length + 1)
  for (const block of [...blocks.values()].sort((a, b) => rank(a) - rank(b))) if (block.nodes?.length) root.append(block)
}
