import source from "../core/pack/starter.casekit.yaml?raw";

/** The starter pack's file as it was shipped, tests and comments included. Large: import this lazily. */
export const STARTER_SOURCE: string = source;
