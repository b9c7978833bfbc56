/** The two colour schemes that a reader may force; without a choice, the device decides. */
export const themes = ['light', 'dark'] as const
export type Theme = typeof themes[number]
