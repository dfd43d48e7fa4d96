/*
 * Shows films and posts of other sites, and PDF files of this one, where the notes embed them.
 *
 * A player is asked for only when the reader clicks: until then the page makes no request to another site. The players
 * want to know which site they are on, so on a page from a disk the link stays a link. A PDF file is shown when it comes
 * near the window, by the browser's own viewer where there is one.
 *
 * Hooks: p.v-player with data-v-frame, the player's address; p.v-document with data-v-height, a height in pixels. Each
 * holds the link that stays if scripts are off.
 */
(function () {
  "use strict";

  const SAFE = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";
  const online = /^http/.test(location.protocol);

  /** Puts a player above the link to what it plays. */
  function play(box, link) {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", SAFE);
    frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.title = link.textContent;
    frame.src = box.getAttribute("data-v-frame");
    box.setAttribute("data-v-playing", "");
    box.prepend(frame);
    frame.focus();
  }

  /** Says what a click will do, and does it. */
  function offer(box) {
    const link = box.querySelector("a");
    const hint = document.createElement("small");
    hint.textContent = "Loads from " + new URL(box.getAttribute("data-v-frame")).host + " when you click";
    box.append(hint);
    link.addEventListener("click", event => {
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (plain && !box.hasAttribute("data-v-playing")) {
        event.preventDefault();
        play(box, link);
      }
    });
  }

  /** Shows a document above the link to it. */
  function show(box) {
    const link = box.querySelector("a");
    const viewer = document.createElement("object");
    const height = Number(box.getAttribute("data-v-height"));
    viewer.type = "application/pdf";
    viewer.setAttribute("aria-label", link.textContent);
    if (height > 0) {
      viewer.style.height = height + "px";
    }
    viewer.data = link.href;
    box.prepend(viewer);
  }

  if (online) {
    document.querySelectorAll(".v-body .v-player").forEach(offer);
  }
  if (navigator.pdfViewerEnabled && "IntersectionObserver" in window) {
    const near = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (entry.isIntersecting) {
          near.unobserve(entry.target);
          show(entry.target);
        }
      }
    }, { rootMargin: "300px 0px" });
    document.querySelectorAll(".v-body .v-document").forEach(box => near.observe(box));
  }
})();
