// The laboratory without waiting for the form: the page of the setting is fetched and its result put in place.
// The page is the one that the form would have opened, so what is shown is computed and worded in one place only.
"use strict";
(() => {
  const form = document.querySelector("form.lab");
  const status = document.getElementById("status");
  const copy = document.getElementById("copy");
  let waiting = 0;
  let latest = 0;

  // Only what differs from the law stands in the address, so that a link stays short.
  const address = () => {
    const asked = new URLSearchParams();
    for (const field of form.elements) {
      if (field.name && field.value !== field.dataset.law) asked.set(field.name, field.value);
    }
    const query = asked.toString();
    return form.getAttribute("action") + (query ? "?" + query : "");
  };

  const show = async () => {
    const turn = ++latest;
    const there = address();
    try {
      const answer = await fetch(there, { headers: { accept: "text/html" } });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn !== latest) return;
      for (const id of ["opening", "parts", "faults"]) {
        document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id)));
      }
      status.textContent = document.getElementById("faults").textContent.trim() || document.querySelector("h1").textContent;
      history.replaceState(null, "", there);
      for (const link of document.querySelectorAll(".languages a")) {
        link.href = link.pathname + location.search;
      }
    } catch {
      if (turn === latest) status.textContent = status.dataset.failed;
    }
  };

  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 250);
  };
  form.addEventListener("input", soon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    show();
  });
  if (navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(location.origin + address());
      status.textContent = copy.dataset.done;
    });
  }
})();
