/** The overrides of WCAG 1.4.12, which RGAA 10.12 takes up. */
export const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** In the page: what makes it scroll sideways, or cuts a text. */
export function reflowFlaws (): string[] {
  const width = document.documentElement.clientWidth
  const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className} « ${(element.textContent ?? '').trim().slice(0, 30)} »`
  const seen = [...document.body.querySelectorAll('*')].filter(element => element.checkVisibility() && element.closest('.fr-sr-only, .fr-skiplinks, svg') === null)
  const cut = seen.filter(element => {
    const { overflowX, overflowY } = getComputedStyle(element)
    return (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
  })
  const wide = document.documentElement.scrollWidth > width ? seen.filter(element => element.getBoundingClientRect().right > width + 1) : []
  return [...wide.map(element => `${name(element)} is too wide`), ...cut.map(element => `${name(element)} is cut`)]
}
