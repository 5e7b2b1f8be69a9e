import type { Feature } from "#lib/feature.ts";

/** Your own features, one line each; the README beside this file says how to write one. */
export const productFeatures = [] as const satisfies readonly Feature[];
