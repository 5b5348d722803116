/** Still to do: soft, for a blank form is full of it. Bold says it where colours are not seen. */
export const TO_DO = { fill: '#FFF9E5', bold: true } as const;

/** Something is wrong with what stands there. */
export const WRONG = { fill: '#FDE7E9', fontColor: '#A4262C', bold: true } as const;

export type HintLook = typeof TO_DO | typeof WRONG;
