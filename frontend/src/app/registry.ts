import { accounts } from "#features/accounts/feature.ts";
import { audit } from "#features/audit/feature.ts";
import { organizations } from "#features/organizations/feature.ts";
import { overview } from "#features/overview/feature.ts";
import { pages } from "#features/pages/feature.ts";
import { preferences } from "#features/preferences/feature.ts";
import { productFeatures } from "#product/registry.ts";

/** The one list of all features: a line here is all that the rest of the app knows of a folder. */
export const features = [
  // One to a line; the order is of no account.
  overview,
  pages,
  audit,
  organizations,
  accounts,
  preferences,
  ...productFeatures,
] as const;
