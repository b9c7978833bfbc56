/** No route has this address: whoever asks for it gets the page or the JSON of an address that leads nowhere. */
const nowhere = { page: '/adresse-illisible', api: '/api/adresse-illisible' }

/**
 * An address whose escapes are broken (« /%ff ») would be answered by Fastify itself, in English, before any hook and any header of ours.
 * It becomes an address that does not exist.
 */
export function readableUrl (url: string): string {
  try {
    decodeURIComponent(url.split('?', 1)[0]!)
    return url
  } catch {
    return url.startsWith('/api/') ? nowhere.api : nowhere.page
  }
}
