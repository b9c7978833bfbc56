import { Agent, request, type Dispatcher } from 'undici'

const LARGEST = 1024 * 1024
const CONNECT = 1500

/** Why there is no answer. `unsent`: nothing reached the service, so that trying again cannot do a thing twice. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  constructor (readonly kind: 'unsent' | 'timeout' | 'network' | 'too-large') {
    super(kind)
  }
}

export interface HttpAnswer { status: number, type: string, retryAfter: string | undefined, text: string }
/** `via`: connections of the caller's own, with its own rules. */
export interface Call { method: 'GET' | 'POST' | 'PUT', url: string, headers: Record<string, string>, body?: string, timeout: number, via?: Dispatcher }

const unsent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

// A connection for each call: on one kept open, nobody can tell whether a POST was read before it was cut.
const agent = new Agent({ connect: { timeout: CONNECT }, pipelining: 0 })

/** One exchange, whole, within `timeout` ms; redirects are not followed. Throws NoAnswer. */
export async function exchange ({ timeout, url, via = agent, ...call }: Call): Promise<HttpAnswer> {
  const signal = AbortSignal.timeout(timeout)
  try {
    const { statusCode, headers, body } = await request(url, { ...call, signal, dispatcher: via })
    const text = await read(body)
    return { status: statusCode, type: String(headers['content-type'] ?? ''), retryAfter: headers['retry-after']?.toString(), text }
  } catch (error) {
    if (error instanceof NoAnswer) throw error
    if (signal.aborted) throw new NoAnswer('timeout')
    throw new NoAnswer(unsent.has((error as NodeJS.ErrnoException).code ?? '') ? 'unsent' : 'network')
  }
}

async function read (body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += (chunk as Buffer).length
    if (size > LARGEST) throw new NoAnswer('too-large')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString('utf8')
}
