/** In the page, as it is printed: what paper has no use for, what must be on it, and dark backgrounds. */
export function paperFlaws (): string[] {
  const luminance = (color: string): number => (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, value) => sum + Number(value) / 3, 0)
  const printed = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility() && element.getClientRects().length > 0)
  const useless = printed('.fr-skiplinks, .fr-footer, .pas-boutons, .pas-agent, .pas-simulation')
  const dark = printed('body, main, main *').filter(element => {
    const { backgroundColor } = getComputedStyle(element)
    return !backgroundColor.endsWith(', 0)') && luminance(backgroundColor) < 128
  })
  return [
    ...useless.map(element => `${element.className} is printed`),
    ...dark.map(element => `${element.tagName.toLowerCase()}.${element.className} is dark`),
    ...printed('h1').length === 1 ? [] : ['no title']
  ]
}
