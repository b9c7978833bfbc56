import { request, type Dispatcher } from 'undici'

/** `juste`; `déplacé` for good; `refusé`: the site turns programs away, look by hand; `mort`; `sans réponse`. */
export type LinkState = 'juste' | 'déplacé' | 'refusé' | 'mort' | 'sans réponse'
export interface LinkAnswer { state: LinkState, detail: string }

export interface TryOptions {
  dispatcher?: Dispatcher
  /** Milliseconds for one attempt, headers of every redirection included. */
  timeout: number
  /** Attempts after the first, where a second one may succeed. */
  retries: number
  /** Milliseconds before the first retry, doubled each time. */
  pause: number
}

const MOST_REDIRECTS = 8
const headers = { 'user-agent': 'Mozilla/5.0 (compatible; verificateur-de-liens)', accept: '*/*' }
const wait = (ms: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, ms) })

/** Tries an address until it answers or every attempt is spent. Never rejects. */
export async function tryLink (url: string, options: TryOptions): Promise<LinkAnswer> {
  for (let attempt = 0; ; attempt++) {
    const answer = await once(url, options)
    if (answer.state !== 'sans réponse' || attempt === options.retries) return answer
    await wait(options.pause * 2 ** attempt)
  }
}

async function once (url: string, { dispatcher, timeout }: TryOptions): Promise<LinkAnswer> {
  const signal = AbortSignal.timeout(timeout)
  // Not HEAD: too many servers refuse it, or never end. Nobody reads the page: the connection is closed rather than a film downloaded.
  const ask = async (address: string) => {
    const { statusCode: status, headers: given, body } = await request(address, { headers, signal, ...dispatcher && { dispatcher } })
    body.on('error', () => {}).destroy()
    return { status, location: [given['location']].flat()[0] }
  }
  try {
    let address = url
    let moved = false
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const { status, location } = await ask(address)
      if (status < 300 || status >= 400 || location === undefined) return judge(status, moved ? address : null, url)
      moved ||= status === 301 || status === 308
      address = new URL(location, address).href
    }
    return { state: 'mort', detail: `plus de ${MOST_REDIRECTS} redirections` }
  } catch (error) {
    return failure(error as Error & { code?: string })
  }
}

function judge (status: number, movedTo: string | null, asked: string): LinkAnswer {
  if (status === 401 || status === 403 || status === 429) return { state: 'refusé', detail: `réponse ${status}` }
  if (status >= 500) return { state: 'sans réponse', detail: `réponse ${status}` }
  if (status >= 300) return { state: 'mort', detail: `réponse ${status}` }
  if (movedTo === null) return { state: 'juste', detail: '' }
  const lost = new URL(movedTo).pathname === '/' && new URL(asked).pathname !== '/'
  return lost ? { state: 'mort', detail: `renvoie à l’accueil : ${movedTo}` } : { state: 'déplacé', detail: movedTo }
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'ce nom de site n’existe pas', ECONNREFUSED: 'connexion refusée', ECONNRESET: 'connexion coupée', UND_ERR_SOCKET: 'connexion coupée'
}

function failure ({ name, code, message }: Error & { code?: string }): LinkAnswer {
  if (name === 'TimeoutError') return { state: 'sans réponse', detail: 'trop lent' }
  if (name === 'TypeError') return { state: 'mort', detail: 'adresse mal écrite' }
  const detail = reasons[code ?? ''] ?? (/CERT|SIGN/.test(code ?? '') ? 'certificat refusé' : message)
  return { state: code === 'ENOTFOUND' ? 'mort' : 'sans réponse', detail }
}
