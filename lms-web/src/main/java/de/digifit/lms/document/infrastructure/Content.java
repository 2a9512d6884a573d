// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import java.util.List;
import java.util.Map;

/**
 * What is written into one copy of a blank form.
 *
 * @param texts one text for each place
 * @param lists several for a place that repeats
 * @param rows tables: for each row its own texts
 */
record Content(
        Map<String, String> texts, Map<String, List<String>> lists, Map<String, List<Map<String, String>>> rows) {}
