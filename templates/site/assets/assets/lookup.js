// Narrows the tables of error codes to the rows that hold every word of the field. The page works without it.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const field = document.getElementById("lookup");
  if (!field) return;
  const count = document.getElementById("lookup-count");
  const tables = [...document.querySelectorAll(".codes table")];
  const rows = tables.flatMap((table) => [...table.tBodies[0].rows]);
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

  function headingOf(table) {
    let before = table.closest(".md-typeset__scrollwrap") ?? table;
    while (before && before.tagName !== "H2") before = before.previousElementSibling;
    return before;
  }

  function narrow() {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => texts.get(row).includes(word));
      found += row.hidden ? 0 : 1;
    }
    for (const table of tables) {
      const empty = [...table.tBodies[0].rows].every((row) => row.hidden);
      table.hidden = empty;
      const heading = headingOf(table);
      if (heading) heading.hidden = empty;
    }
    count.textContent = words.length ? `${found} of ${rows.length} codes` : "";
  }

  field.closest(".lookup").hidden = false;
  field.addEventListener("input", narrow);
  const asked = new URLSearchParams(location.search).get("code");
  if (asked) {
    field.value = asked;
    narrow();
  }
});
