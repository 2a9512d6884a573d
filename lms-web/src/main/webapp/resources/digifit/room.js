// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
// Keeps the code of the room fresh. Without this script the link below the code shows the next one.
(function () {
  'use strict';

  const room = document.querySelector('[data-room]');
  if (!room) {
    return;
  }
  const picture = room.querySelector('[data-room-picture]');
  const code = room.querySelector('[data-room-code]');
  const present = room.querySelector('[data-room-present]');
  const lost = room.querySelector('[data-room-lost]');

  function show(now) {
    lost.hidden = true;
    present.textContent = now.present;
    if (code.textContent !== now.code) {
      code.textContent = now.code;
      picture.src = room.dataset.room + '.svg' + room.dataset.query + '&t=' + Date.now();
    }
  }

  async function ask() {
    try {
      const answer = await fetch(room.dataset.room + '.json' + room.dataset.query, { redirect: 'manual' });
      if (!answer.ok) {
        throw new Error('over');
      }
      show(await answer.json());
    } catch (away) {
      lost.textContent = room.dataset.lost;
      lost.hidden = false;
    }
  }

  window.setInterval(ask, 10000);
}());
