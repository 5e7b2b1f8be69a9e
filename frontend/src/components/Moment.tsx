import { useDates } from "#lib/dates.ts";

/** When something happened, shortly; the exact moment is one hover away. */
export function Moment({ at, className }: { at: string; className?: string | undefined }) {
  const dates = useDates();
  return (
    <time dateTime={at} title={dates.full(at)} className={className}>
      {dates.relative(at)}
    </time>
  );
}
