/** Written by `npm run fit`, for what `confidenceInputs` reads. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [-1.152, 0.051, 0.335, 0.14, 1.695, 0.087];
