// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** 1EdTech Question and Test Interoperability: packages and items of QTI 3.0, and of 2.1 and 2.2 for reading. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.itemfile.qti;
