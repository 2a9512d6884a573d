// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

/** How far an item has come. */
public enum ItemState {
    DRAFT,
    /** Somebody other than the author reads it. */
    IN_REVIEW,
    /** In use, and never changed again. */
    RELEASED,
    /** Asked no more; answers that were given keep it. */
    WITHDRAWN
}
