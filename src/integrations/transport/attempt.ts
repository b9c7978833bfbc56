import type { Dispatcher } from 'undici'
import type { Circuit } from './circuit.js'

/** Told of each attempt: its status, or the code of what went wrong, and how long it took (ms). */
export type Observe = (outcome: number | string, ms: number) => void
/** `held`: how long a status and its headers ask to be left alone (ms). */
export interface AttemptRules { circuit: Circuit, held: (status: number, retryAfter: string | undefined) => number | undefined }

type Options = Dispatcher.DispatchOptions & { observe?: Observe }
type Controller = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseError']>>[0]

/** Nothing was sent: there is nothing to stop. */
const nothing: Controller = { aborted: false, paused: false, reason: null, abort () {}, pause () {}, resume () {} }

/** An interceptor of undici: each attempt, whoever repeats it, goes through the circuit of its service. */
export const attempts = ({ circuit, held }: AttemptRules): Dispatcher.DispatcherComposeInterceptor => dispatch => (options: Options, handler) => {
  let end: (() => void) | undefined
  circuit.attempt(() => new Promise((resolve, reject) => {
    const start = performance.now()
    const observe = (outcome: number | string): void => options.observe?.(outcome, Math.round(performance.now() - start))
    let failed = false
    dispatch(options, {
      onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
      onResponseStart (controller, status, headers, message) {
        observe(status)
        failed = status >= 500
        const ms = held(status, headers['retry-after']?.toString())
        if (ms !== undefined) circuit.hold(ms)
        handler.onResponseStart?.(controller, status, headers, message)
      },
      onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
      onResponseEnd (controller, trailers) {
        end = () => handler.onResponseEnd?.(controller, trailers)
        if (failed) reject(new Error('server error'))
        else resolve()
      },
      onResponseError (controller, error) {
        observe('code' in error ? String(error.code) : error.name)
        end = () => handler.onResponseError?.(controller, error)
        reject(error)
      }
    })
  })).catch((error: Error) => {
    end ??= () => handler.onResponseError?.(nothing, error)
  }).then(() => {
    // Once the circuit knows of it: what it refuses next depends on this attempt.
    end?.()
  }).catch((error: Error) => { handler.onResponseError?.(nothing, error) })
  return true
}
