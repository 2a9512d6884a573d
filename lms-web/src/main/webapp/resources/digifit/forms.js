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

  // A file that is too large is said at once, not after it was sent.
  document.addEventListener('change', function (event) {
    const input = event.target;
    if (input.type !== 'file' || !input.dataset.largest) {
      return;
    }
    const said = input.parentElement.querySelector('[data-size-error]');
    if (said) {
      said.remove();
    }
    const tooLarge = input.files.length && input.files[0].size > Number(input.dataset.largest);
    input.toggleAttribute('aria-invalid', tooLarge);
    if (tooLarge) {
      const error = document.createElement('span');
      error.className = 'field__error';
      error.setAttribute('role', 'alert');
      error.dataset.sizeError = '';
      error.textContent = input.dataset.tooLarge;
      input.after(error);
      input.setAttribute('aria-invalid', 'true');
      input.value = '';
    }
  });

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
