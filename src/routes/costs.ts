/** What pages that compute take from their visitor's budget (src/plugins/rate-limits.ts), beside a question, which is 1. */
export const costs = { search: 2, results: 5, file: 20, code: 10, newSession: 3 } as const
