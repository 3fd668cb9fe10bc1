/** A rating scale with whole steps, such as 1 to 7. */
export interface Scale {
  low: number;
  high: number;
}

/** The number of options of a scale. */
export const optionsOf = ({ low, high }: Scale): number => high - low + 1;

/** SD on seven points up to which judges agree enough for an anchor (method page, section 7); the second is weak. */
export const strictSd = 1.5;
export const lenientSd = 1.75;

/** The SD cut-off of a scale: the one of seven points, as wide on this scale. */
export const sdCutOff = (scale: Scale, onSeven = strictSd): number => (onSeven * (optionsOf(scale) - 1)) / 6;
