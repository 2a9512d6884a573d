// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The files in which frameworks travel: 1EdTech CASE 1.0 in JSON, and tables in CSV. Reading never throws for what a file
 * says; it answers with everything that is wrong with it. Of use without a container: Jakarta JSON Processing and FastCSV.
 */
@org.jspecify.annotations.NullMarked
package de.digifit.core.framework.exchange;
