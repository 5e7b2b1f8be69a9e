import { useStore } from "@nanostores/react";
import { Figure } from "#components/Figure.tsx";
import { useMembers } from "../requests/list-members.ts";
import { organizationsTexts } from "../texts.ts";

export function MembersFigure() {
  const t = useStore(organizationsTexts);
  return <Figure label={t.figureMembers} query={useMembers()} to="/o/$slug/settings/members" />;
}
