/** What stops the evaluation of an aid and comes neither from a missing answer nor from the household: a figure that no file gives for that day. */
export class NoFigure extends RangeError {
  constructor (readonly path: string, reason: string, options?: ErrorOptions) {
    super(`${path} : ${reason}`, options)
    this.name = 'NoFigure'
  }
}

/** A fault of a rule: which aid it made unavailable, and where to look. */
export interface RuleFault { aid: string, file: string, where: string }

/**
 * Where a fault comes from: the parameter, or the line of code. Never the message of an unforeseen error, which may quote
 * an answer.
 */
export function whereOf (error: unknown): string {
  if (error instanceof NoFigure) return error.message
  if (!(error instanceof Error)) return 'erreur inconnue'
  const frame = error.stack?.split('\n').find(line => /^\s*at /.test(line))
  const place = /([^/\\(]+[/\\][^/\\(]+:\d+):\d+\)?$/.exec(frame ?? '')?.[1]
  return place === undefined ? error.name : `${error.name} (${place})`
}
