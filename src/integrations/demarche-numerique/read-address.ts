/** What an institution gives of its démarche: its number, or the end of its address. Never another site: only the configured service is asked. */
export function readDemarcheAddress (pasted: string, origins: readonly string[]): { number: number } | { path: string } | undefined {
  const text = pasted.trim()
  if (/^(?:n°\s*)?\d{1,9}$/i.test(text)) return { number: Number(text.replace(/\D/g, '')) }
  if (/^[\w-]{2,200}$/.test(text)) return { path: text }
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (!origins.includes(url.origin) || url.username !== '' || url.password !== '') return undefined
  const path = /^\/(?:commencer(?:\/test)?|preremplir|statistiques)\/([\w-]{2,200})(?:\/schema)?\/?$/.exec(url.pathname)?.[1]
  return path === undefined ? undefined : { path }
}
