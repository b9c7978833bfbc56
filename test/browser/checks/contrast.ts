/** In the page: texts below 4.5:1 (3:1 when large) against the nearest opaque background. axe gives up on DSFR's gradients. */
export function contrastFlaws (): string[] {
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (color: string): number => {
    const [red, green, blue] = channels(color).map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const behind = (element: Element | null): string => {
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if (channels(backgroundColor).length === 3) return backgroundColor
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)'
  }
  const flaws = new Set<string>()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode() !== null) {
    const element = texts.currentNode.parentElement!
    if (texts.currentNode.textContent!.trim() === '' || !element.checkVisibility() || element.closest('[disabled], .fr-sr-only') !== null) continue
    const { color, fontSize, fontWeight } = getComputedStyle(element)
    const size = Number.parseFloat(fontSize)
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
    const [light, dark] = [luminance(color), luminance(behind(element))].sort((a, b) => b - a)
    const ratio = (light! + 0.05) / (dark! + 0.05)
    if (ratio < (large ? 3 : 4.5)) flaws.add(`${ratio.toFixed(2)}: « ${texts.currentNode.textContent!.trim().slice(0, 40)} », ${color} on ${behind(element)}`)
  }
  return [...flaws]
}
