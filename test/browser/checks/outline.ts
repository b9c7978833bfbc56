/** In the page: one h1, and no level skipped on the way down. */
export function outlineFlaws (): string[] {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName, textContent }) => ({ level: Number(tagName[1]), text: textContent.trim() }))
  const skipped = levels.filter(({ level }, rank) => level > (levels[rank - 1]?.level ?? 1) + 1)
  return [
    ...levels.filter(({ level }) => level === 1).length === 1 ? [] : ['not one h1'],
    ...skipped.map(({ level, text }) => `h${level} « ${text} » skips a level`),
    ...levels.filter(({ text }) => text === '').map(({ level }) => `an empty h${level}`)
  ]
}
