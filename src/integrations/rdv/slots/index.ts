/** Free times on our own pages, for a deployment that has the agreement (contract 7.4); NoSlots otherwise. */
export { Booking, type Ledger } from './booking.js'
export { NoSlots } from './no-slots.js'
export { PartnerSlots, type Agreement } from './partner-slots.js'
export type { Slot, SlotProvider } from './slot.js'
export { readSlotTrace, slotTraceName, type SlotTrace } from './trace.js'
