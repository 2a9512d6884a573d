// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

/** From where somebody would look at the change; said by the person, and only if the person wants to. */
public enum Perspective {
    LEADS,
    PART_TIME,
    WITHOUT_DESK,
    NEW_HERE
}
