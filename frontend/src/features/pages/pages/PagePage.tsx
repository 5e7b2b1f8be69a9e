import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMay, useOrganization } from "#routes/organization.tsx";
import { Desk } from "../editor/Desk.tsx";
import { EditorFrame } from "../editor/EditorFrame.tsx";
import { PageMenu } from "../editor/PageMenu.tsx";
import { useEditor } from "../editor/use-editor.ts";
import { getPage, type Page, pageOptions } from "../requests/get-page.ts";
import { useUpdatePage } from "../requests/update-page.ts";

export function PagePage() {
  const { pageId } = useParams({ from: "/person/o/$slug/pages/$pageId" });
  const { id } = useOrganization();
  const { data: page } = useSuspenseQuery(pageOptions(id, pageId));
  return <Written key={pageId} page={page} />;
}

/** The desk keeps the version that was opened; what others save in the meantime shows as a conflict. */
function Written({ page }: { page: Page }) {
  const { id } = useOrganization();
  const may = useMay();
  const queries = useQueryClient();
  const update = useUpdatePage(page.id);
  const editor = useEditor({
    page,
    send: ({ title, slug, blocks }, version) =>
      update.mutateAsync({ version, title, blocks, ...(slug === "" ? {} : { slug }) }),
    fetchNewest: async () => {
      const newest = await getPage(id, page.id);
      queries.setQueryData(pageOptions(id, page.id).queryKey, newest);
      return newest;
    },
  });
  return (
    <EditorFrame title={editor.draft.title || page.title}>
      <Desk
        editor={editor}
        readOnly={!may("pages:update")}
        menu={may("pages:delete") && <PageMenu page={page} />}
      />
    </EditorFrame>
  );
}
