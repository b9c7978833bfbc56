// jsdom ships no types; what we use of it.
declare module 'jsdom' {
  export class JSDOM {
    constructor (html?: string, options?: { url?: string, runScripts?: 'outside-only' })
    readonly window: Window & typeof globalThis
  }
}
