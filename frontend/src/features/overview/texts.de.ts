export default {
  overview: "Übersicht",
  morning: "Guten Morgen, {name}",
  day: "Hallo, {name}",
  evening: "Guten Abend, {name}",
  text: "Was bei {organization} geschieht.",
  steps: "Die ersten Schritte",
  progress: "{done} von {total} erledigt",
  done: "Erledigt",
  open: "Offen",
};
