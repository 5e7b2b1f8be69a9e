import type { Failure } from "#api/failure.ts";
import { commonTexts } from "#components/texts.ts";

/** The kinds of trouble that have a face of their own. */
export type Kind =
  | "notFound"
  | "forbidden"
  | "conflict"
  | "busy"
  | "unreachable"
  | "signedOut"
  | "invalid"
  | "broken";

const byStatus: Record<number, Kind> = {
  0: "unreachable",
  401: "signedOut",
  403: "forbidden",
  404: "notFound",
  409: "conflict",
  422: "invalid",
  429: "busy",
};

export function kindOf(failure: Failure): Kind {
  if (failure.code === "BROKEN") return "broken";
  return byStatus[failure.status] ?? "broken";
}

/** What the app itself says of a failure, in the reader's language. */
export function wordsFor(kind: Kind): { title: string; text: string } {
  const texts = commonTexts.get();
  return { title: texts[`${kind}Title`], text: texts[`${kind}Text`] };
}
