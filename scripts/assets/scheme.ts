// DSFR turns dark only when its script writes data-fr-theme: here the media query decides,
// and the attribute, set by the server, can overrule it, on a screen only: paper stays white.
import postcss, { type AtRule, type Root, type Rule } from 'postcss'

const dark = /(?:^:root)?\[data-fr-theme=["']?dark["']?\]/

const follow = (selector: string) => selector.replace(dark, ':root:not([data-fr-theme=light])')

/** Gives each rule of the dark theme a twin that follows the reader's preference. */
export function darkWithoutScript (root: Root): void {
  const rules: Rule[] = []
  root.walkRules(rule => {
    if (rule.selectors.some(selector => dark.test(selector))) rules.push(rule)
  })
  for (const rule of rules) {
    const selectors = rule.selectors.filter(selector => dark.test(selector)).map(follow)
    const around = rule.parent?.type === 'atrule' ? rule.parent as AtRule : undefined
    const params = `${around ? `${around.params} and ` : ''}(prefers-color-scheme: dark)`
    const media = postcss.atRule({ name: 'media', params })
    media.append(rule.clone({ selectors }))
    ;(around ?? rule).after(media)
    // Browsers forget the reader's preference when they print, not an attribute.
    const screen = postcss.atRule({ name: 'media', params: around ? `screen and ${around.params}` : 'screen' })
    screen.append(rule.clone({ selectors: rule.selectors.filter(selector => dark.test(selector)) }))
    ;(around ?? rule).after(screen)
    const others = rule.selectors.filter(selector => !dark.test(selector))
    if (others.length === 0) rule.remove()
    else rule.selectors = others
  }
}
