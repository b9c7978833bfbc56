/** In the page: what the keyboard can reach and shows nothing when it is there: an outline of two pixels on it, on its label or on what they draw. */
export function focusFlaws (): string[] {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input:not([type=hidden])')]
    .filter(element => element.checkVisibility() || element.closest('.fr-skiplinks') !== null)
  return stops.filter(element => {
    element.focus()
    const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`)
    const drawn = [element, label].filter(one => one !== null).flatMap(one => [undefined, '::before', '::after'].map(part => getComputedStyle(one, part)))
    const { top, left, width, height } = element.getBoundingClientRect()
    const onScreen = top > -1 && left > -1 && top < innerHeight && width > 0 && height > 0
    return document.activeElement !== element || !onScreen
      || !drawn.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
  }).map(element => `${element.tagName} « ${(element.textContent ?? '').trim().slice(0, 30)} » ${element.id}`)
}
