/** In the page, in forced colours: fields and buttons that nothing outlines, links in a text that nothing tells from it. */
export function forcedFlaws (): string[] {
  const name = (element: Element): string => `${element.tagName} « ${(element.textContent ?? '').trim().slice(0, 30)} » ${element.id}`
  const outlined = (style: CSSStyleDeclaration): boolean =>
    [[style.borderBottomStyle, style.borderBottomWidth], [style.outlineStyle, style.outlineWidth]].some(([drawn, width]) => drawn !== 'none' && Number.parseFloat(width!) >= 1)
  const shape = (element: Element): boolean => outlined(getComputedStyle(element)) || outlined(getComputedStyle(element, '::before'))
  const seen = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility())
  const shapeless = seen('main button, main .fr-btn, main select, main input[type=text]').filter(element => !shape(element))
  const underlined = (element: Element): boolean => [element, ...element.children].some(one => getComputedStyle(one).textDecorationLine.includes('underline'))
  const inText = seen('main p > a:not([class]), main li > a:not([class])').filter(element => !underlined(element))
  return [...shapeless.map(element => `${name(element)} has no shape`), ...inText.map(element => `${name(element)} looks like text`)]
}
