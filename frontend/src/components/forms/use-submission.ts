import type { UseFormReturnType } from "@mantine/form";
import type { UseMutationResult } from "@tanstack/react-query";
import { asFailure, Failure, type FailureDetail } from "#api/failure.ts";

type Words = Partial<Record<string, unknown>>;

interface Submission {
  onSubmit: (event?: React.FormEvent<HTMLFormElement>) => void;
  pending: boolean;
  /** What went wrong with the form as a whole; what is wrong with a field stands at the field. */
  failure: Failure | null;
}

/** Sends a valid form, puts the server's complaints at their fields and the cursor into the first of them. */
export function useSubmission<Values extends Record<string, unknown>, Result, Sent>(
  form: UseFormReturnType<Values>,
  mutation: UseMutationResult<Result, Error, Sent>,
  {
    toSent,
    words,
    places = {},
    onDone,
  }: {
    toSent: (values: Values) => Sent;
    /** The feature's own texts, by the server's code. */
    words?: Words;
    /** The field that a failure of the whole is about, by its code. */
    places?: Record<string, keyof Values & string>;
    onDone?: (result: Result) => void;
  },
): Submission {
  const complain = (failure: Failure) => {
    const faults = atFields(placed(failure, places), form.getValues(), words);
    form.setErrors(faults);
    focusFirst(form, faults);
  };
  const send = (values: Values) =>
    mutation.mutate(toSent(values), {
      onSuccess: (result) => onDone?.(result),
      onError: (thrown) => complain(asFailure(thrown)),
    });
  return {
    onSubmit: form.onSubmit(send, (faults) => focusFirst(form, faults)),
    pending: mutation.isPending,
    failure: mutation.error
      ? leftOver(placed(asFailure(mutation.error), places), form.getValues())
      : null,
  };
}

/** A taken address is a complaint about the field of the address. */
function placed(failure: Failure, places: Record<string, string>): Failure {
  const field = places[failure.code];
  if (field === undefined || failure.details.length > 0) return failure;
  const { code, status, message, requestId, retryAfter } = failure;
  const details = [{ field: `body.${field}`, code, message }];
  return new Failure({ code, status, message, requestId, retryAfter, details });
}

/** `body.email` becomes the complaint of the field `email`, in the reader's words where there are some. */
function atFields(failure: Failure, values: object, words: Words = {}): Record<string, string> {
  const known = failure.details.filter((detail) => fieldOf(detail) in values);
  return Object.fromEntries(known.map((detail) => [fieldOf(detail), textOf(detail, words)]));
}

function textOf({ code, message }: FailureDetail, words: Words): string {
  const own = words[code];
  return typeof own === "string" ? own : message;
}

function leftOver(failure: Failure, values: object): Failure | null {
  const all = failure.details.length > 0 && failure.details.every((it) => fieldOf(it) in values);
  return all ? null : failure;
}

function fieldOf(detail: FailureDetail): string {
  return detail.field.replace(/^body\./, "");
}

function focusFirst<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  faults: object,
): void {
  const [first] = Object.keys(faults);
  if (first !== undefined) form.getInputNode(first)?.focus();
}

/** What the feature itself says of a failure, by the first code of it that has words. */
export function ownWords(failure: Failure, words: Words): string | undefined {
  const codes = [...failure.details.map((detail) => detail.code), failure.code];
  const found = codes.map((code) => words[code]).find((text) => typeof text === "string");
  return typeof found === "string" ? found : undefined;
}
