// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
// Small comforts on top of pages that work without any script.
(function () {
  'use strict';

  // A double click acts once.
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (event.defaultPrevented) {
      return;
    }
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = 'yes';
    form.querySelectorAll('button[type="submit"]').forEach(function (button) {
      button.setAttribute('aria-disabled', 'true');
    });
  });

  // Back from the next page, the form acts again.
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sending]').forEach(function (form) {
      delete form.dataset.sending;
      form.querySelectorAll('button[aria-disabled]').forEach(function (button) {
        button.removeAttribute('aria-disabled');
      });
    });
  });

  // The eye and the ear start where something has to be put right, else at what happened.
  function showWhatMatters() {
    const wrong = document.querySelector('.field [aria-invalid="true"]');
    const said = document.querySelector('.messages > .msg');
    if (wrong) {
      wrong.focus();
    } else if (said) {
      said.focus();
    }
  }

  // An open menu closes by Escape and by a click beside it.
  document.addEventListener('keydown', function (event) {
    const open = event.key === 'Escape' && document.querySelector('details.menu[open], details.more[open]');
    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.menu[open], details.more[open]').forEach(function (open) {
      if (!open.contains(event.target)) {
        open.open = false;
      }
    });
  });

  showWhatMatters();
}());
