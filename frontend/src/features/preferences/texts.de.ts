export default {
  unsubscribeTitle: "Keine solchen Mails mehr?",
  unsubscribeText:
    "In der App sehen Sie weiterhin, was geschieht. Was per Mail kommt, können Sie dort jederzeit neu wählen.",
  unsubscribe: "Abbestellen",
  unsubscribedTitle: "Abbestellt",
  unsubscribedText: "Sie bekommen keine Mails dieser Art mehr.",
  linkBrokenTitle: "Dieser Link ist beschädigt",
  linkBrokenText:
    "Öffnen Sie ihn noch einmal aus der Mail, und achten Sie darauf, dass er ganz ist.",
  toApp: "Zur App",
};
