// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

/** Says how many things wait behind an entry of the navigation. A feature that has something to count implements it. */
public interface OpenWork {

    /** Key of the entry this number stands at, such as {@code booking.mine}. */
    String getEntryKey();

    int getCount();
}
