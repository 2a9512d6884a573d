// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The one place where XML is read and written: nothing outside the file is ever fetched for it. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.itemfile.xml;
