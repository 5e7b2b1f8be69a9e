import { useStore } from "@nanostores/react";
import { useNavigate } from "@tanstack/react-router";
import { useOrganization } from "#routes/organization.tsx";
import { suggestAddress } from "../editor/address.ts";
import { Desk } from "../editor/Desk.tsx";
import { EditorFrame } from "../editor/EditorFrame.tsx";
import { editorTexts } from "../editor/texts.ts";
import { useEditor } from "../editor/use-editor.ts";
import { useCreatePage } from "../requests/create-page.ts";

export function NewPagePage() {
  const t = useStore(editorTexts);
  const navigate = useNavigate();
  const { slug } = useOrganization();
  const creation = useCreatePage();
  const editor = useEditor({
    page: null,
    send: ({ title, slug: address, blocks }) =>
      creation.mutateAsync({ title, blocks, slug: address || suggestAddress(title) }),
    onSaved: ({ id }) =>
      navigate({
        to: "/o/$slug/pages/$pageId",
        params: { slug, pageId: id },
        replace: true,
        ignoreBlocker: true,
      }),
  });
  return (
    <EditorFrame title={editor.draft.title || t.newPage}>
      <Desk editor={editor} readOnly={false} />
    </EditorFrame>
  );
}
