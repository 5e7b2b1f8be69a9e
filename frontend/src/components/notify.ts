import { notifications } from "@mantine/notifications";
import { asFailure } from "#api/failure.ts";
import { kindOf, wordsFor } from "#components/failures/faces.ts";

/** Says in a corner that something went well. */
export function notifyDone(message: string): void {
  notifications.show({ message, withBorder: true, autoClose: 4000 });
}

/** Says in a corner that something did not work, where no better place is left for it. */
export function notifyFailure(thrown: unknown): void {
  const { title, text } = wordsFor(kindOf(asFailure(thrown)));
  notifications.show({ title, message: text, color: "red", withBorder: true, autoClose: 8000 });
}
