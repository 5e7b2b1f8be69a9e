/** What makes the web app yours: change this file and nothing else to wear your own brand. */
export const brand = {
  /** Shown in the title, the shell and on the sign-in pages. */
  name: "VibeKit",
  /** Drawn in the accent colour, also as the icon of the browser tab. */
  logo: {
    viewBox: "0 0 24 24",
    path: "M7 1h10a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6H7a6 6 0 0 1-6-6V7a6 6 0 0 1 6-6Zm-.6 6 4.1 10.6h3L17.6 7h-2.9L12 14.5 9.3 7Z",
  },
  /** The accent, from light to dark; the seventh carries the buttons, the fifth the links on dark ground. */
  accent: [
    "#f4f4ff",
    "#e6e7fe",
    "#cbccfb",
    "#adaef7",
    "#9597f3",
    "#6f70e4",
    "#5b5bd6",
    "#4f4fc4",
    "#4344a6",
    "#33347f",
  ],
} as const;
