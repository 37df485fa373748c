// Keeps a page of a count fresh: asks by its tag, takes the new content when there is some, changes nothing otherwise.
// A page that nobody looks at does not ask. Without this script a link on the page does the same.
"use strict";
(() => {
  const every = Number(document.currentScript.dataset.every) * 1000;
  const main = document.querySelector.bind(document, "main");
  let tag = "";

  const stale = (is) => main().querySelectorAll(".stale").forEach((each) => { each.hidden = !is; });

  const take = (text) => {
    const fresh = new DOMParser().parseFromString(text, "text/html");
    const content = fresh.querySelector("main");
    if (!content) return;
    const held = document.activeElement;
    const same = (each) => each.getAttribute("href") === held.getAttribute("href") && each.textContent === held.textContent;
    const isLink = held !== null && held.tagName === "A" && main().contains(held);
    document.title = fresh.title;
    main().replaceChildren(...content.childNodes);
    const again = isLink ? [...main().querySelectorAll("a")].find(same) : null;
    if (again) again.focus({ preventScroll: true });
  };

  const ask = async () => {
    if (document.hidden) return;
    try {
      const headers = tag ? { Accept: "text/html", "If-None-Match": tag } : { Accept: "text/html" };
      const answer = await fetch(location.href, { headers, credentials: "omit", cache: "no-store" });
      if (answer.status === 200) {
        tag = answer.headers.get("ETag") || "";
        take(await answer.text());
      }
      stale(answer.status !== 200 && answer.status !== 304);
    } catch (error) {
      stale(true);
    }
  };

  setInterval(ask, every);
  document.addEventListener("visibilitychange", ask);
})();
