// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
// Keeps what was typed in this browser tab until it has arrived, also across an ended session or a fault.
// It never leaves the tab, belongs to the person signed in, and goes when she signs out.
(function () {
  'use strict';

  const PREFIX = 'digifit.draft.';
  const OWNER = 'digifit.draft-owner';
  const page = document.getElementById('content');
  const store = openStore();
  if (!store || !page) {
    return;
  }

  function openStore() {
    try {
      return window.sessionStorage;
    } catch (refused) {
      return null;
    }
  }

  function keys() {
    return Object.keys(store).filter(function (key) {
      return key.startsWith(PREFIX);
    });
  }

  function forget(key) {
    store.removeItem(key);
  }

  function keyOf(form) {
    return PREFIX + location.pathname + location.search + '#' + form.id;
  }

  function fieldsOf(form) {
    return Array.from(form.elements).filter(function (field) {
      return field.name && !field.disabled && !field.name.startsWith('jakarta.faces.')
        && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type);
    });
  }

  function typed(form) {
    return fieldsOf(form).map(function (field) {
      return [field.name, field.value, field.type === 'radio' || field.type === 'checkbox' ? field.checked : null];
    });
  }

  // What the person has typed since the page came stays.
  function untouched(field) {
    if (field.type === 'radio' || field.type === 'checkbox') {
      return field.checked === field.defaultChecked;
    }
    return field.tagName === 'SELECT' || field.value === field.defaultValue;
  }

  function fill(form, values) {
    let changed = false;
    fieldsOf(form).forEach(function (field) {
      const own = values.find(function (value) {
        return value[0] === field.name && (field.type !== 'radio' || value[1] === field.value);
      });
      if (!own) {
        return;
      }
      if (own[2] === null) {
        changed = changed || field.value !== own[1];
        field.value = own[1];
      } else {
        changed = changed || field.checked !== own[2];
        field.checked = own[2];
      }
    });
    return changed;
  }

  function save(form, sent) {
    store.setItem(keyOf(form), JSON.stringify({ sent: sent, values: typed(form) }));
  }

  // Sent, and answered by a page of the frame without an error: it has arrived. Sent, and answered by the sign-in or
  // by an error page: it has not, and waits for its form.
  // An error of the form itself: the server has filled the fields with what was sent.
  const answered = document.querySelector('.field [aria-invalid="true"], .messages > .msg--danger');
  const expired = document.querySelector('[data-drafts-restore]');
  const outside = page.dataset.drafts === 'keep';
  const owner = page.dataset.draftOwner || '';
  if (!outside && store.getItem(OWNER) !== owner) {
    if (store.getItem(OWNER) !== null) {
      keys().forEach(forget);
    }
    store.setItem(OWNER, owner);
  }
  keys().forEach(function (key) {
    const draft = JSON.parse(store.getItem(key));
    if (draft.sent && !outside && !answered && !expired) {
      forget(key);
    } else if (draft.sent) {
      store.setItem(key, JSON.stringify({ sent: false, values: draft.values }));
    }
  });

  document.querySelectorAll('form[data-drafts="keep"]').forEach(function (form) {
    const notice = form.querySelector('[data-draft-notice]');
    const before = typed(form);
    const kept = store.getItem(keyOf(form));
    const fresh = !answered && fieldsOf(form).every(untouched);
    if (kept && fresh && fill(form, JSON.parse(kept).values) && notice && !expired) {
      notice.hidden = false;
    }
    form.addEventListener('input', function () {
      save(form, false);
    });
    form.addEventListener('change', function () {
      save(form, false);
    });
    form.addEventListener('submit', function () {
      save(form, true);
    });
    if (notice) {
      notice.querySelector('[data-draft-discard]').addEventListener('click', function () {
        forget(keyOf(form));
        fill(form, before);
        notice.hidden = true;
        form.querySelector('input:not([type="hidden"]), textarea, select').focus();
      });
    }
  });

  document.querySelectorAll('form[data-drafts="clear"]').forEach(function (form) {
    form.addEventListener('submit', function () {
      keys().forEach(forget);
    });
  });
}());
