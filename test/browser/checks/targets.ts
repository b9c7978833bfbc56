/** In the page: what is smaller than 24 × 24 pixels (WCAG 2.5.8) and not 24 pixels away from the next target; links inside a sentence are free. */
export function targetFlaws (): string[] {
  const least = 24
  const targets = [...document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden])')]
    .filter(element => element.checkVisibility() && element.closest('.fr-skiplinks') === null)
    .map(element => {
      // The label is part of what a thumb may press.
      const label = element.matches('[type=radio], [type=checkbox]') ? document.querySelector(`label[for="${element.id}"]`) : null
      return { element, box: (label ?? element).getBoundingClientRect() }
    })
  const inSentence = (element: Element): boolean =>
    [...element.parentElement!.childNodes].some(node => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
  const tooNear = (a: DOMRect, b: DOMRect): boolean => {
    const [x, y] = [a.left + a.width / 2, a.top + a.height / 2]
    const dx = Math.max(b.left - x, 0, x - b.right)
    const dy = Math.max(b.top - y, 0, y - b.bottom)
    return Math.hypot(dx, dy) < least / 2
  }
  return targets
    .filter(({ element, box }) => Math.min(box.width, box.height) < least - 0.5 && !inSentence(element))
    .filter(({ box }) => targets.some(other => other.box !== box && tooNear(box, other.box)))
    .map(({ element, box }) => `${element.tagName} « ${(element.textContent ?? '').trim().slice(0, 30)} » is ${box.width.toFixed()} × ${box.height.toFixed()}`)
}
