/** Where a row of Takeout lies, and the zone of the person's clock. */
export interface Spot { readonly path: string; readonly position: number; readonly zone: string }
