// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
// Follows the planner while it works. Without this script the link beside the bar shows how far it is.
(function () {
  'use strict';

  const watched = document.querySelector('[data-watch]');
  if (!watched) {
    return;
  }

  function show(now) {
    const words = watched.querySelector('[role="status"]');
    const bar = watched.querySelector('progress');
    words.innerHTML = now.querySelector('[role="status"]').innerHTML;
    bar.value = now.querySelector('progress').value;
  }

  async function ask() {
    const answer = await fetch(window.location.href, { redirect: 'manual' });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('[data-watch]');
    if (now) {
      show(now);
    } else {
      window.location.reload();
    }
  }

  // Without a network it just asks again.
  window.setInterval(function () {
    ask().catch(function () {});
  }, 1500);
}());
