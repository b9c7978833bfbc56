/** The store did not answer: full disk, damaged file, dead server. 503: nothing was lost of what was acknowledged, nothing new was kept. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
  readonly statusCode = 503
  readonly code: string
  readonly retryAfter = 30

  constructor (override readonly cause: unknown) {
    super('stockage')
    this.code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'STORE'
  }
}

/** Refusals that a store chooses (Busy) are not failures. */
const isChosen = (error: unknown): boolean => error instanceof Error && 'statusCode' in error

/** The same store, whose failures all say that they are. */
export function failing<T extends object> (store: T): T {
  return new Proxy(store, {
    get (target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return async (...args: unknown[]): Promise<unknown> => {
        try {
          return await (value as (...args: unknown[]) => unknown).apply(target, args)
        } catch (error) {
          throw isChosen(error) ? error : new StoreFailure(error)
        }
      }
    }
  })
}
