import { Badge, EmptyState } from "@mantine/core";
import "@mantine/core/styles/Badge.layer.css";
import { useStore } from "@nanostores/react";
import { Face } from "#components/Face.tsx";
import { Listing } from "#components/Listing.tsx";
import { Moment } from "#components/Moment.tsx";
import { Page } from "#components/Page.tsx";
import { Row, Rows } from "#components/Rows.tsx";
import { Sheet } from "#components/Sheet.tsx";
import { personRoute } from "#routes/person.tsx";
import { type Member, useMembers } from "../requests/list-members.ts";
import { organizationsTexts } from "../texts.ts";

export function MembersPage() {
  const t = useStore(organizationsTexts);
  const query = useMembers();
  return (
    <Page title={t.members} description={t.membersText} width="reading">
      <Sheet>
        <Listing query={query} empty={<EmptyState py="lg" description={t.noMembers} />}>
          {(members) => (
            <Rows label={t.members}>
              {members.map((member) => (
                <MemberRow key={member.user.id} member={member} />
              ))}
            </Rows>
          )}
        </Listing>
      </Sheet>
    </Page>
  );
}

function MemberRow({ member: { user, role, joined_at } }: { member: Member }) {
  const t = useStore(organizationsTexts);
  const own = personRoute.useRouteContext({ select: ({ session }) => session.user.id });
  return (
    <Row
      lead={<Face name={user.name} src={user.avatar_url} size={32} />}
      title={user.id === own ? `${user.name} (${t.you})` : user.name}
      note={
        <>
          {user.email} · {t.since} <Moment at={joined_at} />
        </>
      }
      aside={
        <Badge variant="light" color={role === "owner" ? "accent" : "gray"}>
          {roleName(role, t)}
        </Badge>
      }
    />
  );
}

const fixed = ["owner", "admin", "member", "viewer"] as const;

/** A role that the organization made itself goes by its own name. */
function roleName(role: string, t: ReturnType<typeof organizationsTexts.get>): string {
  const known = fixed.find((name) => name === role);
  return known ? t[known] : role;
}
