import type { Failure } from "#api/failure.ts";
import { FailureAlert } from "#components/failures/FailureAlert.tsx";
import { ownWords } from "#components/forms/use-submission.ts";

/** Why a form as a whole was not taken; nothing while there is nothing to say. */
export function FormFailure({ failure, words = {} }: { failure: Failure | null; words?: object }) {
  if (!failure) return null;
  return <FailureAlert failure={failure} text={ownWords(failure, { ...words })} />;
}
