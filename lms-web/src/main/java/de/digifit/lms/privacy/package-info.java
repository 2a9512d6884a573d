// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The copy of the own data: everything that DigiFit keeps about whoever asks for it (Art. 15 GDPR). */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.privacy;
