import { useMutation } from "@tanstack/react-query";
import { answer, type Body, client } from "#api/client.ts";

function signUp(body: Body<"sign_up">) {
  return answer(client.POST("/api/auth/signup", { body }));
}

export const useSignUp = () => useMutation({ mutationFn: signUp });
