// Everything works without this file. With it, a choice in a filter applies at once.
for (const form of document.querySelectorAll("form.filters")) {
  form.addEventListener("change", () => form.requestSubmit());
}
