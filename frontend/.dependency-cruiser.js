/** Imports point one way: app > product > features > routes > components > api > lib. */
const layers = ["lib", "api", "components", "routes", "features", "product", "app"];
const folder = (name) => `^src/${name}/`;
const notTests = "\\.test\\.tsx?$|/pretended\\.ts$|^src/testing/";

export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: notTests },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    ...layers.slice(0, -1).map((layer, index) => ({
      name: `${layer}-knows-nothing-above-it`,
      severity: "error",
      from: { path: folder(layer), pathNot: notTests },
      to: {
        path: layers.slice(index + 1).map(folder),
        // The brand is the one thing of the product that everything may wear.
        pathNot: "^src/product/theme\\.ts$",
      },
    })),
    {
      // With no cycles allowed, features have an order: accounts, organizations, the rest, audit, overview.
      name: "another-feature-only-by-its-requests",
      severity: "error",
      from: { path: "^src/features/([^/]+)/", pathNot: notTests },
      to: { path: "^src/features/([^/]+)/", pathNot: ["^src/features/$1/", "/requests/"] },
    },
    {
      name: "only-the-registry-knows-all-features",
      severity: "error",
      from: { path: "^src/app/", pathNot: ["^src/app/registry\\.ts$", notTests] },
      to: { path: "^src/features/[^/]+/(?!requests/)" },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { path: "^src/", pathNot: notTests },
      to: { path: "^src/testing/|/pretended\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
