// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about the item bank, and how an item is asked and shown. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.item;
