// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
// Sends ticks of an attendance list and codes of a room as they are made. Without a network they wait in this browser,
// say so, and go when it is back; each bears an id made here, so that sending it twice is harmless. Ids only, no names.
// The page works without this script as well: then its buttons send everything.
(function () {
  'use strict';

  const KEY = 'digifit.waiting';
  const area = document.querySelector('[data-replay]');
  const main = document.getElementById('content');
  if (!area || !main) {
    return;
  }
  const status = area.querySelector('[data-replay-status]');
  const owner = main.dataset.draftOwner || '';
  let sending = null;

  function all() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || [];
    } catch (unreadable) {
      return [];
    }
  }

  function mine() {
    return all().filter(function (one) {
      return one.owner === owner && one.to === area.dataset.replay;
    });
  }

  function keep(list) {
    try {
      localStorage.setItem(KEY, JSON.stringify(list));
      return true;
    } catch (full) {
      return false;
    }
  }

  function forget(id) {
    keep(all().filter(function (one) {
      return one.id !== id;
    }));
  }

  function say(text, tone) {
    status.className = 'msg' + (tone ? ' msg--' + tone : '');
    status.textContent = text;
    status.hidden = false;
  }

  function waits() {
    say(area.dataset.waits.replace('#', mine().length), 'attention');
  }

  // Safe contexts have crypto.randomUUID; a town hall may still run without https in its own net.
  function freshId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, function (byte) {
      return byte.toString(16).padStart(2, '0');
    }).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function body(one) {
    const seconds = Math.max(0, Math.round((Date.now() - one.at) / 1000));
    return JSON.stringify(Object.assign({ secondsAgo: seconds < 20 ? 0 : seconds }, one.what));
  }

  async function send(one) {
    const answer = await fetch(one.to + one.id + '?lang=' + area.dataset.lang, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: body(one),
      redirect: 'manual'
    });
    if (answer.type === 'opaqueredirect' || answer.status === 401) {
      say(area.dataset.signin, 'attention');
      return false;
    }
    if (answer.status >= 500) {
      waits();
      return false;
    }
    forget(one.id);
    if (answer.ok) {
      say(area.dataset.saved, 'ok');
      area.dispatchEvent(new Event('replayed'));
    } else {
      say(answer.status === 409 ? await answer.text() : area.dataset.later, 'danger');
    }
    return true;
  }

  async function sendAll() {
    try {
      for (let one = mine()[0]; one; one = mine()[0]) {
        if (!await send(one)) {
          break;
        }
      }
    } catch (noNetwork) {
      waits();
    }
  }

  // One round at a time, so that ticks arrive in their order; who asks meanwhile waits for the round that runs.
  function flush() {
    if (!sending) {
      sending = sendAll().finally(function () {
        sending = null;
      });
    }
    return sending;
  }

  function enter(what) {
    const list = all();
    list.push({ id: freshId(), owner: owner, to: area.dataset.replay, at: Date.now(), what: what });
    return keep(list);
  }

  // The list: each tick by itself.
  function tickOf(box) {
    const place = box.closest('[data-tick]');
    const paper = area.querySelector('input[value="PAPER"]:checked');
    return {
      event: area.dataset.event,
      booking: place.dataset.booking,
      block: place.dataset.tick,
      present: box.checked,
      method: paper ? 'PAPER' : 'LIST'
    };
  }

  area.addEventListener('change', function (event) {
    if (event.target.closest('[data-tick]') && enter(tickOf(event.target))) {
      flush();
    }
  });

  // What still waits is shown as it was ticked.
  mine().forEach(function (one) {
    const place = area.querySelector(
      '[data-tick="' + one.what.block + '"][data-booking="' + one.what.booking + '"] input[type="checkbox"]');
    if (place) {
      place.checked = one.what.present;
    }
  });

  // A button pressed while a tick is still on its way takes effect when the tick has arrived.
  function submitAfter(sent, form, button) {
    sent.then(function () {
      if (navigator.onLine && mine().length === 0) {
        form.requestSubmit(button);
      } else if (status.hidden || status.classList.contains('msg--ok')) {
        waits();
      }
    });
  }

  // The code of the room: sent from here, so that it can wait.
  const code = area.querySelector('input[id$="code"]');
  window.addEventListener('submit', function (event) {
    if (!area.contains(event.target)) {
      return;
    }
    if (code && code.value.trim()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (enter({ code: code.value })) {
        flush();
      }
    } else if (!code && (!navigator.onLine || mine().length > 0)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      submitAfter(flush(), event.target, event.submitter);
    }
  }, true);
  if (code) {
    area.addEventListener('replayed', function () {
      code.form.hidden = true;
    });
  }

  window.addEventListener('online', flush);
  window.setInterval(function () {
    if (mine().length > 0) {
      flush();
    }
  }, 10000);
  if (mine().length > 0) {
    waits();
    flush();
  }
}());
