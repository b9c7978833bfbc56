/** What is answered whatever happens: what a page of ours needs, and what whoever watches asks. */
export const spared = (url: string): boolean => /^\/(?:(?:sante|pret)$|assets\/|favicon\.svg|manifest\.webmanifest|robots\.txt)/.test(url)
