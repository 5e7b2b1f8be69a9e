/** What makes the web app yours: change this file and nothing else to wear your own brand. */
export const brand = {
  /** Shown in the title, the shell and on the sign-in pages. */
  name: "VibeKit",
  /** One line under the name on the sign-in pages. */
  tagline: "The foundation under your product.",
  /** Drawn in the accent colour, also as the icon of the browser tab. */
  logo: {
    viewBox: "0 0 24 24",
    path: "M4 3.5h4.6l4.1 10.4L16.6 3.5H21L14.6 20.5h-4.1z",
  },
  /** The accent, from light to dark; the sixth and seventh carry buttons and links. */
  accent: [
    "#f1f0ff",
    "#e2e0fe",
    "#c5c1fb",
    "#a59ff7",
    "#8a82f2",
    "#7468ec",
    "#6355e3",
    "#5346cc",
    "#4539ab",
    "#372d88",
  ],
} as const;
