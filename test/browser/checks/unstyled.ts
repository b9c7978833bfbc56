/** In the page: takes every style away; gives what a hand can no longer reach, and what still has a style. */
export function unstyledFlaws (): string[] {
  for (const sheet of document.styleSheets) sheet.disabled = true
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input:not([type=hidden])')]
  const unseen = controls.filter(control => {
    const fold = control.parentElement!.closest('details:not([open])')
    if (fold !== null && control.tagName !== 'SUMMARY') return false
    const { width, height } = control.getBoundingClientRect()
    return width === 0 || height === 0
  })
  const pictures = [...document.querySelectorAll('svg, img')].filter(picture => picture.getBoundingClientRect().width > document.documentElement.clientWidth)
  return [...unseen, ...pictures, ...document.querySelectorAll('[style]')].map(element => element.outerHTML.slice(0, 120))
}
