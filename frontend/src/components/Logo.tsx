import { brand } from "#product/theme.ts";
import classes from "./Logo.module.css";

/** The mark, with the name beside it where there is room. */
export function Logo({ withName = false, size = 24 }: { withName?: boolean; size?: number }) {
  return (
    <span className={classes.logo}>
      <svg
        className={classes.mark}
        viewBox={brand.logo.viewBox}
        width={size}
        height={size}
        aria-hidden
      >
        <path d={brand.logo.path} fillRule="evenodd" />
      </svg>
      {withName && <span className={classes.name}>{brand.name}</span>}
    </span>
  );
}
