import { useMutation } from "@tanstack/react-query";
import { answer, client } from "#api/client.ts";

function stopMails(token: string) {
  return answer(client.POST("/api/unsubscribe", { params: { query: { token } } }));
}

export const useStopMails = () => useMutation({ mutationFn: stopMails });
