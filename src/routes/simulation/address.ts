/** The address of a page of one simulation. */
export const simulationUrl = (id: string, path: string): string => `/simulation/${id}/${path}`
