import { useStore } from "@nanostores/react";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, Outlet, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { Failure } from "#api/failure.ts";
import { AppLink } from "#components/AppLink.tsx";
import { FailureFace } from "#components/failures/FailureFace.tsx";
import { Logo } from "#components/Logo.tsx";
import { commonTexts } from "#components/texts.ts";
import classes from "./faces.module.css";

const nowhere = new Failure({ code: "NOT_FOUND", status: 404, message: "" });

/** The frame of everything; each page brings its own landmarks. */
export function RootFrame() {
  return <Outlet />;
}

/** A part of the app failed: the rest stays usable around it. */
export function InPageFailure({ error }: ErrorComponentProps) {
  const retry = useRetry();
  return (
    <div className={classes.inPage}>
      <FailureFace failure={error} retry={retry}>
        <Home />
      </FailureFace>
    </div>
  );
}

/** The app as a whole could not start. */
export function CrashedPage({ error }: ErrorComponentProps) {
  const retry = useRetry();
  return (
    <main className={classes.page}>
      <Logo withName />
      <FailureFace failure={error} retry={retry} />
    </main>
  );
}

/** An address that leads nowhere, or to what is not ours to see, which looks alike on purpose. */
export function LostPage() {
  return (
    <main className={classes.page}>
      <Logo withName />
      <FailureFace failure={nowhere}>
        <Home />
      </FailureFace>
    </main>
  );
}

function Home() {
  const t = useStore(commonTexts);
  return <AppLink to="/">{t.home}</AppLink>;
}

/** Asks again for what failed, by the router and by the queries alike. */
function useRetry(): () => void {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  useEffect(() => reset(), [reset]);
  return () => void router.invalidate();
}
