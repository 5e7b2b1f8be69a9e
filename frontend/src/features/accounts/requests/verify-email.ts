import { queryOptions } from "@tanstack/react-query";
import { answer, client } from "#api/client.ts";
import { ofPerson } from "#api/keys.ts";

function verifyEmail(token: string) {
  return answer(client.POST("/api/auth/verify-email", { body: { token } }));
}

/** A mailed token works once, so its answer is kept and never asked for again. */
export const verificationOptions = (token: string) =>
  queryOptions({
    queryKey: ofPerson("verification").one(token),
    queryFn: () => verifyEmail(token),
    staleTime: "static",
    retry: false,
  });
