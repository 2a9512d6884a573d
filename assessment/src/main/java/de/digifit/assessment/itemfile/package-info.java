// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * Items on their way between towns and learning platforms, in files of several formats. Reading never throws for what a
 * file says: it answers item by item, with a sentence for each thing that is wrong or is not carried over.
 */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.itemfile;
