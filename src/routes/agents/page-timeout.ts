import { withTimeout } from '../../integrations/transport/with-timeout.js'

/** What an agent's page waits for RDV (ms): what comes later is kept by who asked, and shown by the next page. */
const PAGE_TIMEOUT = 800

/** Undefined: not done yet; it goes on. */
export const withinPageTimeout = <T>(done: Promise<T>): Promise<T | undefined> => withTimeout(done, PAGE_TIMEOUT)
