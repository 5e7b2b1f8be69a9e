import type { Feature } from "#lib/feature.ts";

/** What is said of an action; one that no feature has words for is named by its code. */
export function wordsOf(features: readonly Feature[], action: string): string {
  const label = features.map(({ actions }) => actions?.[action]).find(Boolean);
  return label?.() ?? action.replace(/[._]/g, " ");
}

/** Every action that some feature has words for, as choices. */
export function actionChoices(features: readonly Feature[]): { value: string; label: string }[] {
  const labels = features.flatMap(({ actions = {} }) => Object.entries(actions));
  return labels.map(([value, label]) => ({ value, label: capital(label()) }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
